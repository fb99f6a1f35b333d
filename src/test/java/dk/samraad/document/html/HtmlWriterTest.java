package dk.samraad.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Chart;
import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.document.ModelText;
import dk.samraad.document.Samples;
import dk.samraad.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static final String EVIL = "<script>alert('1')</script>\" onload=\"x";

    private final Composition sample = Samples.summary(40);

    @Test
    void the_page_says_what_the_pdf_says() {
        var page = parsed(sample);
        page.select("nav").remove();
        page.select("svg").forEach(svg -> svg.replaceWith(new org.jsoup.nodes.TextNode(svg.attr("aria-label"))));
        assertThat(ModelText.squeezed(page.body().wholeText())).isEqualTo(ModelText.of(sample, false));
    }

    @Test
    void everything_anybody_wrote_is_escaped() {
        var front = new Composition.Front(EVIL, EVIL, EVIL, EVIL, List.of(new Composition.Fact(EVIL, EVIL)));
        var blocks = List.<Block>of(new Block.Heading(1, EVIL, "a"), Block.Paragraph.of(EVIL), Block.Listing.bullets(List.of(EVIL)), new Block.Quote(EVIL, EVIL, ""),
                new Block.Note(Block.Note.Tone.INFO, EVIL, List.of(new Span.Link(EVIL, "https://fjordby.example/\"onclick=\"x"))),
                new Block.Figure(EVIL, EVIL, new Chart.Bars(EVIL, 1, List.of(new Chart.Bars.Bar(EVIL, OptionalDouble.of(1), OptionalDouble.empty())))),
                new Block.Table(EVIL, List.of(new Block.Table.Column(EVIL, Block.Table.Align.START, 1)), List.of(new Block.Table.Row(List.of(Block.Table.Cell.of(EVIL)), false)), EVIL));
        var page = parsed(new Composition(sample.about(), front, blocks, List.of()));
        assertThat(page.select("script, [onload], [onclick]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(EVIL);
        assertThat(page.select("svg").attr("aria-label")).isEqualTo(EVIL);
    }

    @Test
    void the_policy_of_the_pages_is_kept() {
        var page = parsed(sample);
        assertThat(page.select("[style], style, script")).isEmpty();
        var ids = new ArrayList<>(page.select("[id]").eachAttr("id"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void a_table_tells_what_heads_what() {
        var page = parsed(sample);
        var table = page.select("table").getFirst();
        assertThat(table.child(0).tagName()).isEqualTo("caption");
        assertThat(table.select("thead th[scope=col]")).hasSize(4);
        assertThat(table.select("th[scope=row][rowspan=3]").text()).startsWith("Midtbyen");
        assertThat(table.select("td[colspan=2]").text()).isEqualTo("endnu ikke opgjort");
        assertThat(page.select("div[role=group][tabindex=0] > table")).hasSize(2);
    }

    @Test
    void a_link_that_would_run_something_is_only_text() {
        var blocks = List.<Block>of(new Block.Paragraph(List.of(new Span.Link("tryk her", "javascript:alert(1)"))));
        var page = parsed(new Composition(sample.about(), sample.front(), blocks, List.of()));
        assertThat(page.select("a")).isEmpty();
        assertThat(page.text()).contains("tryk her");
    }

    @Test
    void a_chart_is_one_picture_with_words() {
        assertThat(parsed(sample).select("figure svg")).hasSize(4).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.attr("aria-label")).isNotBlank();
        });
    }

    private static Document parsed(Composition composition) {
        var html = new Documents().html(composition);
        return Jsoup.parse("<!doctype html><body>" + html.front().html() + html.contents().html() + html.body().html());
    }
}
