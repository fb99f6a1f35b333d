package dk.samraad.upload;

import static dk.samraad.upload.WrittenPdf.SQUARE;
import static dk.samraad.upload.WrittenPdf.ascii85;
import static dk.samraad.upload.WrittenPdf.catalog;
import static dk.samraad.upload.WrittenPdf.deflate;
import static dk.samraad.upload.WrittenPdf.hex;
import static dk.samraad.upload.WrittenPdf.latin;
import static dk.samraad.upload.WrittenPdf.pdf;
import static dk.samraad.upload.WrittenPdf.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A PDF loses what tells of its maker and what does something by itself, and looks as before.
class CleaningPdfTest {
    @Test
    void exif_inside_a_picture_is_gone_and_its_pixels_are_the_same() throws IOException {
        var before = Cases.read("dct-single.pdf");
        assertThat(latin(before)).contains("Jens Hansen Fotograf");
        assertThat(latin(Cleaned.pdf(before))).doesNotContain("Jens Hansen Fotograf", "GPS55");
        assertLooksTheSame(before, Cleaned.pdf(before));
    }

    @Test
    void a_picture_behind_several_filters_loses_its_exif_as_well() throws IOException {
        var jpeg = Files.jpeg();
        for (var filter : List.of("[/DCTDecode]", "[/FlateDecode /DCTDecode]", "[/Fl/DCT]",
                "[/ASCIIHexDecode /DCTDecode]", "[/ASCII85Decode/FlateDecode /DCTDecode]", "[ /#46lateDecode /D#43TDecode ]")) {
            var packed = filter.contains("Hex") ? hex(jpeg) : filter.contains("85") ? ascii85(deflate(jpeg))
                    : filter.equals("[/DCTDecode]") ? jpeg : deflate(jpeg);
            var before = pdf("/Resources<</XObject<</M 5 0 R>>>>>>", "q 200 0 0 100 0 0 cm /M Do Q",
                    "<</Type/XObject/Subtype/Image/Width 40/Height 30/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter "
                    + filter + "/DecodeParms[" + (filter.contains("85") ? "null null" : "null") + " null]/Length " + packed.length
                            + ">>\nstream\n" + latin(packed) + "\nendstream");
            var after = Cleaned.pdf(before);
            assertThat(pictures(after)).as(filter).isNotEmpty().doesNotContain(Files.PLANTED);
            assertLooksTheSame(before, after);
        }
    }

    @Test
    void the_chosen_answer_m_is_still_shown() throws IOException {
        assertLooksTheSame(Cases.read("radio-M.pdf"), Cleaned.pdf(Cases.read("radio-M.pdf")));
        assertThat(latin(plain(Cleaned.pdf(Cases.read("radio-M.pdf"))))).contains("/AS /M");
    }

    @Test
    void pictures_glyphs_states_and_colours_may_be_called_as_metadata_is() throws IOException {
        for (var name : List.of("M", "AA", "AF", "EF", "JS", "A", "Metadata", "PieceInfo",
                "OpenAction", "CreationDate", "Next", "Collection", "Thumb", "LastModified", "EmbeddedFiles", "JavaScript", "OPI")) {
            var picture = pdf("/Resources<</XObject<</" + name + " 5 0 R>>>>>>", "/" + name + " Do", SQUARE);
            assertLooksTheSame(picture, Cleaned.pdf(picture));
            var glyph = pdf("/Resources<</Font<</" + name + " 5 0 R>>>>>>", "BT /" + name + " 40 Tf 20 20 Td (a) Tj ET",
                    "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</"
                    + name + " 6 0 R>>/Encoding<</Type/Encoding/Differences[97/" + name
                            + "]>>/FirstChar 97/LastChar 97/Widths[1000]/Resources<<>>>>",
                    "<</Length 41>>\nstream\n1000 0 0 0 750 750 d1 0 0 750 750 re f   \nendstream");
            assertLooksTheSame(glyph, Cleaned.pdf(glyph));
            var state = pdf("/Resources<<>>/Annots[5 0 R]>>", "", "<</Type/Annot/Subtype/Widget/FT/Btn/T(x)/Rect[20 40 60 80]/F 4/AS/"
                    + name + "/AP<</N<</" + name + " 6 0 R/Off 7 0 R>>>>>>", SQUARE,
                    SQUARE.replace("re f", "re S"));
            assertLooksTheSame(state, Cleaned.pdf(state));
        }
    }

    @Test
    void an_action_that_runs_or_sends_is_gone_wherever_it_stands() throws IOException {
        assertThat(latin(plain(Cleaned.pdf(Cases.read("launch.pdf"))))).doesNotContain("Launch", "cmd.exe", "GoToR", "jens");
        for (var kind : List.of("Launch/F(onde.exe)", "JavaScript/JS(onde)", "SubmitForm/F(http://onde.example)",
                "ImportData/F(onde.fdf)", "Rendition/JS(onde)", "RichMediaExecute/onde 1", "GoToE/F(onde)",
                "Hide/T(onde)", "URI/URI(file:///onde)", "URI/URI(javascript:onde)", "Movie/T(onde)",
                "Sound/onde 1", "SetOCGState/onde 1", "ResetForm/onde 1")) {
            var action = "<</S/" + kind + ">>";
            for (var where : List.of(
                    "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A " + action + ">>]>>", "/AA<</O " + action + ">>>>",
                    "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://fjordby.dk)/Next " + action + ">>>>]>>",
                    "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/GoTo/D[3 0 R/Fit]/Next[<</S/Named/N/NextPage/Next "
                    + action + ">>]>>>>]>>",
                    "/Annots[<</Subtype/Widget/FT/Btn/T(x)/Rect[0 0 9 9]/AA<</U " + action + ">>/A " + action + ">>]>>",
                    "/Annots[<</Subtype/Link/Rect[0 0 9 9]/PA " + action + ">>]>>")) {
                var after = latin(plain(Cleaned.pdf(pdf(where, ""))));
                assertThat(after).as(kind + where).doesNotContain("onde");
                if (where.contains("fjordby")) assertThat(after).as("a link one sees").contains("https://fjordby.dk");
            }
            assertThat(latin(plain(Cleaned.pdf(catalog("/OpenAction " + action + "/AA<</WC "
                    + action + ">>/Names<</JavaScript<</Names[(a)" + action + "]>>>>"))))).as(kind).doesNotContain("onde");
            assertThat(latin(plain(Cleaned.pdf(catalog("/Outlines<</First<</Title(Indhold)/A " + action + ">>>>")))))
                    .as(kind).doesNotContain("onde").contains("Indhold");
            assertThat(latin(plain(Cleaned.pdf(catalog("/AcroForm<</Fields[<</FT/Tx/T(felt)/AA<</K "
                    + action + ">>/Kids[<</T(under)/AA<</F " + action + ">>>>]>>]>>"))))).as(kind).doesNotContain("onde").contains("under");
        }
    }

    @Test
    void what_tells_of_its_maker_is_gone_wherever_it_stands() throws IOException {
        var xmp = "<</Type/Metadata/Subtype/XML/Length 5>>\nstream\nonde!\nendstream";
        var after =
                latin(plain(Cleaned.pdf(pdf("/PieceInfo<</Word<</Private(onde)>>>>/LastModified(D:2026onde)/Metadata 5 0 R/Resources"
                + "<</XObject<</Im 6 0 R>>/Properties<</M<</Metadata 5 0 R>>>>>>/Annots[<</Subtype/Text/Rect[0 0 9 9]"
                + "/T(onde)/M(D:onde)/CreationDate(D:onde)/Contents(En note)/Popup<</Subtype/Popup/Rect[0 0 9 9]/M(onde)>>>>]>>",
                "/Im Do", xmp,
                SQUARE.replace("/Resources<<>>", "/Resources<<>>/Metadata 5 0 R/PieceInfo<</X(onde)>>/LastModified(onde)/OPI"
                + "<</F(onde)>>")))));
        assertThat(after).doesNotContain("onde").contains("En note");
        assertThat(latin(plain(Cleaned.pdf(catalog("/Metadata 5 0 R/SpiderInfo<</V(onde)>>/Threads["
                + "<</I<</Author(onde)>>>>]/OCProperties<</OCGs[<</Type/OCG/Name(Lag)/Usage<</CreatorInfo<</Creator(onde)>>>>>>]>>",
                xmp)))))
                .doesNotContain("onde").contains("Lag");
    }

    @Test
    void a_signature_leaves_its_look_and_not_its_certificate() throws IOException {
        var before = pdf("/Annots[<</Subtype/Widget/FT/Sig/T(underskrift)/Rect[0 0 20 20]/F 4/AP"
                + "<</N 5 0 R>>/V<</Type/Sig/Name(onde)/M(D:onde)/ByteRange[0 1 2 3]/Contents<00>>>>>]>>", "", SQUARE);
        assertThat(latin(plain(Cleaned.pdf(before)))).doesNotContain("onde");
        assertLooksTheSame(before, Cleaned.pdf(before));
    }

    @Test
    void the_words_stay() throws IOException {
        assertThat(words(Cleaned.pdf(Files.pdf()))).isEqualTo(words(Files.pdf())).contains("Vi vil have stier");
    }

    private static void assertLooksTheSame(byte[] before, byte[] after) throws IOException {
        var one = drawn(before);
        var two = drawn(after);
        assertThat(two.getRGB(0, 0, two.getWidth(), two.getHeight(), null, 0, two.getWidth()))
                .isEqualTo(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()));
        assertThat(Arrays.stream(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth())).distinct().count())
                .as("something is drawn").isGreaterThan(1);
    }

    private static BufferedImage drawn(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var all = new StringBuilder();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    try (var in = page.getResources().getXObject(name).getStream().createInputStream(List.of("DCTDecode", "DCT"))) {
                        all.append(latin(in.readAllBytes()));
                    }
                }
            }
            return all.toString();
        }
    }
}
