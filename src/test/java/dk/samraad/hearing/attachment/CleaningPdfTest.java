package dk.samraad.hearing.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A PDF loses what tells of its maker and what does something by itself, and looks as before.
class CleaningPdfTest {
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R";
    private static final String SQUARE = "<</Type/XObject/Subtype/Form/BBox[0 0 20 20]/Resources<<>>/Length 14>>\nstream\n0 0 20 20 re f\nendstream";

    private final Inspector inspector = new Inspector(new VirusScanner(""), new Turns());

    @Test
    void exif_inside_a_picture_is_gone_and_its_pixels_are_the_same() throws IOException {
        var before = Cases.read("dct-single.pdf");
        assertThat(text(before)).contains("Jens Hansen Fotograf");
        assertThat(text(clean(before))).doesNotContain("Jens Hansen Fotograf", "GPS55");
        assertLooksTheSame(before, clean(before));
    }

    @Test
    void a_picture_behind_several_filters_loses_its_exif_as_well() throws IOException {
        var jpeg = Files.jpeg();
        for (var filter : List.of("[/DCTDecode]", "[/FlateDecode /DCTDecode]", "[/Fl/DCT]", "[/ASCIIHexDecode /DCTDecode]", "[/ASCII85Decode/FlateDecode /DCTDecode]", "[ /#46lateDecode /D#43TDecode ]")) {
            var packed = filter.contains("Hex") ? hex(jpeg) : filter.contains("85") ? ascii85(deflate(jpeg)) : filter.equals("[/DCTDecode]") ? jpeg : deflate(jpeg);
            var before = pdf("/Resources<</XObject<</M 5 0 R>>>>>>", "q 200 0 0 100 0 0 cm /M Do Q",
                    "<</Type/XObject/Subtype/Image/Width 40/Height 30/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter " + filter + "/DecodeParms[" + (filter.contains("85") ? "null null" : "null") + " null]/Length " + packed.length
                            + ">>\nstream\n" + latin(packed) + "\nendstream");
            var after = clean(before);
            assertThat(pictures(after)).as(filter).isNotEmpty().doesNotContain(Files.PLANTED);
            assertLooksTheSame(before, after);
        }
    }

    @Test
    void the_chosen_answer_m_is_still_shown() throws IOException {
        assertLooksTheSame(Cases.read("radio-M.pdf"), clean(Cases.read("radio-M.pdf")));
        assertThat(text(plain(clean(Cases.read("radio-M.pdf"))))).contains("/AS /M");
    }

    @Test
    void pictures_glyphs_states_and_colours_may_be_called_as_metadata_is() throws IOException {
        for (var name : List.of("M", "AA", "AF", "EF", "JS", "A", "Metadata", "PieceInfo", "OpenAction", "CreationDate", "Next", "Collection", "Thumb", "LastModified", "EmbeddedFiles", "JavaScript", "OPI")) {
            var picture = pdf("/Resources<</XObject<</" + name + " 5 0 R>>>>>>", "/" + name + " Do", SQUARE);
            assertLooksTheSame(picture, clean(picture));
            var glyph = pdf("/Resources<</Font<</" + name + " 5 0 R>>>>>>", "BT /" + name + " 40 Tf 20 20 Td (a) Tj ET",
                    "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</" + name + " 6 0 R>>/Encoding<</Type/Encoding/Differences[97/" + name
                            + "]>>/FirstChar 97/LastChar 97/Widths[1000]/Resources<<>>>>",
                    "<</Length 41>>\nstream\n1000 0 0 0 750 750 d1 0 0 750 750 re f   \nendstream");
            assertLooksTheSame(glyph, clean(glyph));
            var state = pdf("/Resources<<>>/Annots[5 0 R]>>", "", "<</Type/Annot/Subtype/Widget/FT/Btn/T(x)/Rect[20 40 60 80]/F 4/AS/" + name + "/AP<</N<</" + name + " 6 0 R/Off 7 0 R>>>>>>", SQUARE,
                    SQUARE.replace("re f", "re S"));
            assertLooksTheSame(state, clean(state));
        }
    }

    @Test
    void an_action_that_runs_or_sends_is_gone_wherever_it_stands() throws IOException {
        assertThat(text(plain(clean(Cases.read("launch.pdf"))))).doesNotContain("Launch", "cmd.exe", "GoToR", "jens");
        for (var kind : List.of("Launch/F(onde.exe)", "JavaScript/JS(onde)", "SubmitForm/F(http://onde.example)", "ImportData/F(onde.fdf)", "Rendition/JS(onde)", "RichMediaExecute/onde 1", "GoToE/F(onde)",
                "Hide/T(onde)", "URI/URI(file:///onde)", "URI/URI(javascript:onde)", "Movie/T(onde)", "Sound/onde 1", "SetOCGState/onde 1", "ResetForm/onde 1")) {
            var action = "<</S/" + kind + ">>";
            for (var where : List.of(
                    "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A " + action + ">>]>>", "/AA<</O " + action + ">>>>", "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://fjordby.dk)/Next " + action + ">>>>]>>",
                    "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/GoTo/D[3 0 R/Fit]/Next[<</S/Named/N/NextPage/Next " + action + ">>]>>>>]>>",
                    "/Annots[<</Subtype/Widget/FT/Btn/T(x)/Rect[0 0 9 9]/AA<</U " + action + ">>/A " + action + ">>]>>", "/Annots[<</Subtype/Link/Rect[0 0 9 9]/PA " + action + ">>]>>")) {
                var after = text(plain(clean(pdf(where, ""))));
                assertThat(after).as(kind + where).doesNotContain("onde");
                if (where.contains("fjordby")) assertThat(after).as("a link one sees").contains("https://fjordby.dk");
            }
            assertThat(text(plain(clean(catalog("/OpenAction " + action + "/AA<</WC " + action + ">>/Names<</JavaScript<</Names[(a)" + action + "]>>>>"))))).as(kind).doesNotContain("onde");
            assertThat(text(plain(clean(catalog("/Outlines<</First<</Title(Indhold)/A " + action + ">>>>"))))).as(kind).doesNotContain("onde").contains("Indhold");
            assertThat(text(plain(clean(catalog("/AcroForm<</Fields[<</FT/Tx/T(felt)/AA<</K " + action + ">>/Kids[<</T(under)/AA<</F " + action + ">>>>]>>]>>"))))).as(kind).doesNotContain("onde").contains("under");
        }
    }

    @Test
    void what_tells_of_its_maker_is_gone_wherever_it_stands() throws IOException {
        var xmp = "<</Type/Metadata/Subtype/XML/Length 5>>\nstream\nonde!\nendstream";
        var after = text(plain(clean(pdf("/PieceInfo<</Word<</Private(onde)>>>>/LastModified(D:2026onde)/Metadata 5 0 R/Resources<</XObject<</Im 6 0 R>>/Properties<</M<</Metadata 5 0 R>>>>>>/Annots[<</Subtype/Text/Rect[0 0 9 9]"
                + "/T(onde)/M(D:onde)/CreationDate(D:onde)/Contents(En note)/Popup<</Subtype/Popup/Rect[0 0 9 9]/M(onde)>>>>]>>", "/Im Do", xmp,
                SQUARE.replace("/Resources<<>>", "/Resources<<>>/Metadata 5 0 R/PieceInfo<</X(onde)>>/LastModified(onde)/OPI<</F(onde)>>")))));
        assertThat(after).doesNotContain("onde").contains("En note");
        assertThat(text(plain(clean(catalog("/Metadata 5 0 R/SpiderInfo<</V(onde)>>/Threads[<</I<</Author(onde)>>>>]/OCProperties<</OCGs[<</Type/OCG/Name(Lag)/Usage<</CreatorInfo<</Creator(onde)>>>>>>]>>", xmp)))))
                .doesNotContain("onde").contains("Lag");
    }

    @Test
    void letters_inside_a_package_are_never_lost_without_a_word() throws IOException {
        var file = "<</Type/Filespec/F(brev.pdf)/EF<</F 5 0 R>>>>";
        var letter = "<</Type/EmbeddedFile/Length 4>>\nstream\nbrev\nendstream";
        assertThat(refused(catalog("/Collection<</View/T>>/Names<</EmbeddedFiles<</Names[(brev)" + file + "]>>>>", letter))).isEqualTo(FileFault.HOLDS_FILES);
        assertThat(refused(catalog("/Names<</EmbeddedFiles<</Kids[<</Names[(brev)" + file + "]>>]>>>>", letter))).isEqualTo(FileFault.HOLDS_FILES);
        assertThat(refused(pdf("/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS " + file + ">>]>>", "", letter))).isEqualTo(FileFault.HOLDS_FILES);
        assertThat(clean(catalog("/Names<</EmbeddedFiles<</Names[]>>>>"))).isNotEmpty();
    }

    @Test
    void sound_and_film_are_never_lost_without_a_word() {
        var media = "<</Length 4>>\nstream\nlyde\nendstream";
        for (var kind : List.of("Sound/Sound 5 0 R", "Movie/Movie<</F(film.mov)>>", "RichMedia/RichMediaContent<</Assets<</Names[(film)5 0 R]>>>>")) {
            assertThat(refused(pdf("/Annots[<</Type/Annot/Subtype/" + kind + "/Rect[0 0 9 9]>>]>>", "", media))).as(kind).isEqualTo(FileFault.HOLDS_FILES);
        }
        assertThat(clean(pdf("/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Sound, Movie)>>]>>", ""))).isNotEmpty();
    }

    @Test
    void a_form_that_one_program_draws_is_refused_and_one_that_all_draw_is_kept() throws IOException {
        assertThat(refused(catalog("/NeedsRendering true/AcroForm<</Fields[<</T(x)>>]/XFA(onde)>>"))).isEqualTo(FileFault.DRAWN_BY_PROGRAM);
        assertThat(text(plain(clean(catalog("/AcroForm<</Fields[<</T(felt)/FT/Tx/V(Mit svar)>>]/XFA(onde)>>"))))).contains("Mit svar").doesNotContain("onde");
    }

    @Test
    void a_signature_leaves_its_look_and_not_its_certificate() throws IOException {
        var before = pdf("/Annots[<</Subtype/Widget/FT/Sig/T(underskrift)/Rect[0 0 20 20]/F 4/AP<</N 5 0 R>>/V<</Type/Sig/Name(onde)/M(D:onde)/ByteRange[0 1 2 3]/Contents<00>>>>>]>>", "", SQUARE);
        assertThat(text(plain(clean(before)))).doesNotContain("onde");
        assertLooksTheSame(before, clean(before));
    }

    @Test
    void the_words_stay() throws IOException {
        assertThat(words(clean(Files.pdf()))).isEqualTo(words(Files.pdf())).contains("Vi vil have stier");
    }

    private byte[] clean(byte[] pdf) {
        var once = ((Inspection.Clean) inspector.inspect("svar.pdf", pdf)).bytes();
        assertThat(((Inspection.Clean) inspector.inspect("svar.pdf", once)).bytes()).as("clean twice is clean once").isEqualTo(once);
        return once;
    }

    private FileFault refused(byte[] pdf) {
        return ((Inspection.Refused) inspector.inspect("svar.pdf", pdf)).fault();
    }

    static byte[] catalog(String more, String... objects) {
        return whole(more, ">>", "", objects);
    }

    static byte[] pdf(String page, String contents, String... objects) {
        return whole("", page, contents, objects);
    }

    /// @param objects from number 5 on
    private static byte[] whole(String catalog, String page, String contents, String... objects) {
        var all = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R" + catalog + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", PAGE + page,
                "<</Length " + contents.length() + ">>\nstream\n" + contents + "\nendstream"));
        all.addAll(Arrays.asList(objects));
        var out = new StringBuilder("%PDF-1.7\n");
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            offsets.add(out.length());
            out.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
        }
        var xref = out.length();
        out.append("xref\n0 ").append(all.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(at -> out.append("%010d 00000 n \n".formatted(at)));
        out.append("trailer\n<</Size ").append(all.size() + 1).append("/Root 1 0 R>>\nstartxref\n").append(xref).append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// All objects in plain words.
    private static byte[] plain(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void assertLooksTheSame(byte[] before, byte[] after) throws IOException {
        var one = drawn(before);
        var two = drawn(after);
        assertThat(two.getRGB(0, 0, two.getWidth(), two.getHeight(), null, 0, two.getWidth())).isEqualTo(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()));
        assertThat(Arrays.stream(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth())).distinct().count()).as("something is drawn").isGreaterThan(1);
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
                        all.append(text(in.readAllBytes()));
                    }
                }
            }
            return all.toString();
        }
    }

    private static String text(byte[] bytes) {
        return latin(bytes);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] deflate(byte[] bytes) {
        var deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] hex(byte[] bytes) {
        return (java.util.HexFormat.of().formatHex(bytes) + ">").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] ascii85(byte[] bytes) throws IOException {
        var out = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 4) {
            var count = Math.min(4, bytes.length - i);
            long number = 0;
            for (int k = 0; k < 4; k++) number = number << 8 | (k < count ? bytes[i + k] & 0xFF : 0);
            var digits = new char[5];
            for (int k = 4; k >= 0; k--) {
                digits[k] = (char) ('!' + number % 85);
                number /= 85;
            }
            out.append(count == 4 && new String(digits).equals("!!!!!") ? "z" : new String(digits, 0, count + 1));
        }
        return (out + "~>").getBytes(StandardCharsets.US_ASCII);
    }
}
