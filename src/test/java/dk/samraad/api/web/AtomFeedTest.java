package dk.samraad.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.api.web.AtomFeed.Entry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomFeedTest {
    private static final Instant AT = Instant.parse("2026-06-01T07:00:00.123456Z");

    @Test
    void marks_of_markup_in_a_title_stay_what_was_typed() throws Exception {
        var title = "Cykel & gang <stier>: \"hvor\" og 'hvornår' ]]> &amp; 🚲";
        var document = parsed(feed(title));
        assertThat(one(document, "entry", "title")).isEqualTo(title);
        assertThat(document.getElementsByTagNameNS("*", "stier").getLength()).isZero();
    }

    @Test
    void characters_no_feed_can_hold_are_left_out() throws Exception {
        var title = "Sti" + (char) 0 + (char) 1 + (char) 0x1b + (char) 0xFFFE + (char) 0xD800 + "er\tog\nlys";
        assertThat(one(parsed(feed(title)), "entry", "title")).isEqualTo("Stier\tog\nlys");
        assertThat(AtomFeed.possible("abc" + (char) 0xFFFF + "🚲")).isEqualTo("abc🚲");
    }

    @Test
    void the_newest_entry_dates_the_feed_and_an_empty_one_still_is_a_feed() throws Exception {
        assertThat(parsed(feed("Stier")).getElementsByTagNameNS("http://www.w3.org/2005/Atom", "updated").item(0).getTextContent()).isEqualTo("2026-06-01T09:00:00+02:00");
        var empty = parsed(new AtomFeed("tag:x,2026:feed", "Nye høringer", "http://x/feed", "http://x/", List.of()));
        assertThat(empty.getDocumentElement().getLocalName()).isEqualTo("feed");
        assertThat(empty.getElementsByTagNameNS("*", "updated").getLength()).isEqualTo(1);
    }

    private static AtomFeed feed(String title) {
        return new AtomFeed("tag:x,2026:feed", "Nye høringer", "http://x/feed?a=1&b=2", "http://x/", List.of(new Entry("tag:x,2026:hoering/a", title, "http://x/h/a", AT, "Fjordby Kommune", title)));
    }

    private static String one(Document document, String parent, String name) {
        return ((org.w3c.dom.Element) document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", parent).item(0)).getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    private static Document parsed(AtomFeed feed) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        assertThat(new String(feed.write(), StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.write()));
    }
}
