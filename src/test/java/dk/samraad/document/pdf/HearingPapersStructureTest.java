package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.document.ModelText;
import dk.samraad.text.Language;
import dk.samraad.writing.hearing.CollectedReplies;
import dk.samraad.writing.hearing.ConsultationReport;
import dk.samraad.writing.hearing.InventedHearing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The documents about a hearing, walked as a screen reader walks them.
class HearingPapersStructureTest {
    static Stream<Composition> documents() {
        var paper = ConsultationReport.of(InventedHearing.paper(60), InventedHearing.AS_OF);
        return Stream.of(paper.composition(), paper.brief(), CollectedReplies.of(InventedHearing.replies(Language.DA, 60), InventedHearing.AS_OF).composition());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_tree_says_what_the_model_says_and_headings_never_skip(Composition composition) throws IOException {
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(composition, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var root = StructureTree.of(document);
            var said = new StringBuilder();
            for (var part : root.children()) if (part.all("TOC").isEmpty()) said.append(part.text()).append(' ');
            // Days are kept together by spaces that do not break; some readers give them back as plain ones.
            assertThat(ModelText.squeezed(said.toString()).replace("\u00a0", "")).isEqualTo(ModelText.of(composition, true).replace("\u00a0", ""));
            int before = 0;
            for (var element : root.everything()) {
                if (!element.type().matches("H[1-6]")) continue;
                int level = element.type().charAt(1) - '0';
                assertThat(level).as(element.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
            assertThat(root.all("TH")).allSatisfy(head -> assertThat(head.attribute("Scope")).isIn("Column", "Row"));
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) assertThat(annotation.getCOSObject().containsKey(COSName.DEST) || annotation.getCOSObject().containsKey(COSName.A)).isTrue();
            }
        }
    }
}
