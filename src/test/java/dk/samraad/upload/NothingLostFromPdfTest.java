package dk.samraad.upload;

import static dk.samraad.upload.Cleaned.refused;
import static dk.samraad.upload.WrittenPdf.catalog;
import static dk.samraad.upload.WrittenPdf.latin;
import static dk.samraad.upload.WrittenPdf.pdf;
import static dk.samraad.upload.WrittenPdf.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What cleaning would take away and somebody would miss is said to the sender, and the file is not taken.
class NothingLostFromPdfTest {
    @Test
    void letters_inside_a_package_are_never_lost_without_a_word() throws IOException {
        var file = "<</Type/Filespec/F(brev.pdf)/EF<</F 5 0 R>>>>";
        var letter = "<</Type/EmbeddedFile/Length 4>>\nstream\nbrev\nendstream";
        assertThat(refused(catalog("/Collection<</View/T>>/Names<</EmbeddedFiles<</Names[(brev)" + file + "]>>>>", letter)))
                .isEqualTo(FileFault.HOLDS_FILES);
        assertThat(refused(catalog("/Names<</EmbeddedFiles<</Kids[<</Names[(brev)" + file + "]>>]>>>>", letter)))
                .isEqualTo(FileFault.HOLDS_FILES);
        assertThat(refused(pdf("/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS " + file + ">>]>>", "", letter)))
                .isEqualTo(FileFault.HOLDS_FILES);
        assertThat(Cleaned.pdf(catalog("/Names<</EmbeddedFiles<</Names[]>>>>"))).isNotEmpty();
    }

    @Test
    void sound_and_film_are_never_lost_without_a_word() {
        var media = "<</Length 4>>\nstream\nlyde\nendstream";
        for (var kind : List.of("Sound/Sound 5 0 R", "Movie/Movie<</F(film.mov)>>",
                "RichMedia/RichMediaContent<</Assets<</Names[(film)5 0 R]>>>>")) {
            assertThat(refused(pdf("/Annots[<</Type/Annot/Subtype/" + kind + "/Rect[0 0 9 9]>>]>>", "", media)))
                    .as(kind).isEqualTo(FileFault.HOLDS_FILES);
        }
        assertThat(Cleaned.pdf(pdf("/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Sound, Movie)>>]>>", ""))).isNotEmpty();
    }

    @Test
    void a_form_that_one_program_draws_is_refused_and_one_that_all_draw_is_kept() throws IOException {
        assertThat(refused(catalog("/NeedsRendering true/AcroForm<</Fields[<</T(x)>>]/XFA(onde)>>"))).isEqualTo(FileFault.DRAWN_BY_PROGRAM);
        assertThat(latin(plain(Cleaned.pdf(catalog("/AcroForm<</Fields[<</T(felt)/FT/Tx/V(Mit svar)>>]/XFA(onde)>>")))))
                .contains("Mit svar").doesNotContain("onde");
    }
}
