package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SitemapTest {
    @Test
    void it_holds_no_more_than_the_protocol_takes_and_marks_of_markup_are_escaped() throws Exception {
        var many = new Sitemap(
                IntStream.range(0, Sitemap.MOST + 5).mapToObj(i -> "https://fjordby.example/h/" + i + (i == 7 ? "?a=1&b=<2>" : ""))
                .toList()).write();
        var found = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(many))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        assertThat(found.getLength()).isEqualTo(Sitemap.MOST);
        assertThat(found.item(7).getTextContent()).isEqualTo("https://fjordby.example/h/7?a=1&b=<2>");
    }
}
