package dk.samraad.upload;

import static dk.samraad.upload.Cleaned.refused;
import static dk.samraad.upload.Planting.everything;
import static dk.samraad.upload.WrittenPdf.SQUARE;
import static dk.samraad.upload.WrittenPdf.catalog;
import static dk.samraad.upload.WrittenPdf.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Traces in a PDF beside the usual places.
class PdfTracesElsewhereTest {
    @Test
    void whose_layer_it_is_and_who_made_the_list_are_gone() throws IOException {
        var layer = "/OCProperties<</OCGs[5 0 R]/D<</Order[5 0 R]%s>>/Configs[<<%s>>]>>";
        assertThat(everything(Cleaned.pdf(catalog(layer.formatted("/Creator(onde)", "/Name(Alle)/Creator(onde)"),
                "<</Type/OCG/Name(Lag)/Usage<</User<</Type/Ind/Name(onde)>>>>>>")))).doesNotContain("onde").contains("Lag", "Alle");
    }

    @Test
    void a_key_of_somebodys_own_is_gone_wherever_it_stands() throws IOException {
        var own = "/Forfatter(onde)";
        for (var file : List.of(catalog(own), pdf(own + ">>", ""), catalog("/AcroForm<</Fields[<</T(felt)/FT/Tx" + own
                + ">>]" + own + ">>"),
                pdf("/Annots[<</Subtype/Text/Rect[0 0 9 9]/NM(onde)" + own + ">>]>>", ""),
                pdf("/Resources<</XObject<</F 5 0 R>>>>>>", "/F Do", SQUARE.replace("/Resources", own + "/Resources")),
                catalog("/StructTreeRoot<</K<</S/Document/K[<</S/P" + own + ">>]>>" + own + ">>"))) {
            assertThat(everything(file)).contains("onde");
            assertThat(everything(Cleaned.pdf(file))).doesNotContain("onde", "Forfatter");
        }
    }

    @Test
    void properties_a_program_gave_to_parts_of_the_structure_are_gone() throws IOException {
        var element = "/StructTreeRoot<</K<</S/Document/A[<</O/UserProperties/P[<</N(Author)/V(onde)>>]>><</O/Layout/SpaceAfter 7>>]"
                + "/Alt(Et kort over stien)>>>>";
        assertThat(everything(Cleaned.pdf(catalog(element)))).doesNotContain("onde").contains("SpaceAfter", "Et kort over stien");
    }

    @Test
    void a_remark_among_the_operators_is_gone_and_a_percent_sign_is_not() throws IOException {
        var remark = "% Forfatter onde\n0 0 9 9 re f (100 % gratis\\)) Tj";
        var drawing = "<</Type/XObject/Subtype/Form/BBox[0 0 20 20]/Resources<<>>/Length " + remark.length() + ">>\nstream\n" + remark
                + "\nendstream";
        for (var file : List.of(pdf(">>", remark), pdf("/Resources<</XObject<</F 5 0 R>>>>>>", "", drawing),
                pdf("/Resources<</Pattern<</F 5 0 R>>>>>>", "", drawing.replace("/Type/XObject/Subtype/Form", "/PatternType 1")),
                pdf("/Annots[<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 5 0 R>>>>]>>", "", drawing.replace("/Subtype/Form", "")),
                pdf("/Resources<</Font<</F<</Type/Font/Subtype/Type3/CharProcs<</a 5 0 R>>>>>>>>>>", "",
                        drawing.replace("/Type/XObject/Subtype/Form/BBox[0 0 20 20]/Resources<<>>", "")))) {
            assertThat(everything(file)).contains("onde");
            assertThat(everything(Cleaned.pdf(file))).doesNotContain("onde").contains("100 % gratis", "re");
        }
    }

    @Test
    void the_path_of_another_file_is_gone() throws IOException {
        for (var path : List.of("/Ref<</F(C:/Users/onde/x.pdf)/Page 0>>", "/F(C:/Users/onde/x.bin)/FFilter/FlateDecode")) {
            var drawing = SQUARE.replace("/Resources", path + "/Resources");
            assertThat(everything(Cleaned.pdf(pdf("/Resources<</XObject<</I 5 0 R>>>>>>", "", drawing)))).doesNotContain("onde");
        }
    }

    @Test
    void a_model_in_three_dimensions_is_refused_as_film_is() {
        assertThat(refused(pdf("/Annots[<</Subtype/3D/Rect[0 0 9 9]/3DD 5 0 R>>]>>", "", "<</Length 4>>\nstream\nU3D!\nendstream")))
                .isEqualTo(FileFault.HOLDS_FILES);
    }
}
