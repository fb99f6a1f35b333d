package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.document.Samples;
import dk.samraad.document.pdf.PrintedPages.Printed;
import dk.samraad.text.Language;
import dk.samraad.writing.hearing.CollectedReplies;
import dk.samraad.writing.hearing.ConsultationReport;
import dk.samraad.writing.hearing.InventedHearing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// As printed: no page but a chapter's last is under half full when what comes next would have gone on it.
class FullPagesTest {
    private static final float HALF = (Page.TOP - Page.BOTTOM) / 2;

    static Stream<Composition> documents() {
        var papers = Stream.of(3, 17, 60, 400).map(replies -> ConsultationReport.of(InventedHearing.paper(replies), InventedHearing.AS_OF)
                .composition());
        var collected = Stream.of(3, 60, 200).map(replies -> CollectedReplies.of(InventedHearing.replies(Language.DA, replies),
                InventedHearing.AS_OF).composition());
        return Stream.of(papers, collected, Stream.of(Samples.summary(20), Samples.summary(200))).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_page_is_under_half_full_when_the_next_block_fits(Composition composition) throws IOException {
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(composition, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var pages = PrintedPages.printed(document);
            var wasted = new ArrayList<String>();
            for (int i = 0; i + 1 < pages.size(); i++) {
                var room = pages.get(i).isEmpty() ? 0 : pages.get(i).getLast().foot() - Page.BOTTOM;
                var next = pages.get(i + 1);
                if (room < HALF || next.isEmpty() || isChapter(next.getFirst())) continue;
                if (heightOfFirst(next) < room) wasted.add("page %d leaves %.0f points empty before \"%s\""
                        .formatted(i + 2, room, next.getFirst().text()));
            }
            assertThat(wasted).isEmpty();
        }
    }

    private static boolean isChapter(Printed line) {
        return line.size() >= Style.H1.size() - 0.5f;
    }

    /// From the head of the page to the next heading of the same size or larger; the whole page when there is none.
    private static float heightOfFirst(List<Printed> page) {
        var first = page.getFirst();
        var next = page.stream().skip(1).filter(line -> line.size() >= Math.max(first.size(), Style.H2.size() - 0.5f) - 0.1f
                && line.foot() < first.foot() - 30).findFirst();
        return next.map(heading -> Page.TOP - heading.foot()).orElse(Page.TOP - Page.BOTTOM);
    }
}
