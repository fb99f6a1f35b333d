package dk.samraad.upload;

import static dk.samraad.upload.Cleaned.office;
import static dk.samraad.upload.WrittenOffice.latin;
import static dk.samraad.upload.WrittenOffice.parts;
import static dk.samraad.upload.WrittenOffice.types;
import static dk.samraad.upload.WrittenOffice.utf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/// Pictures and drawings inside an office file lose what tells of their maker and keep what one sees.
class CleaningDrawingsTest {
    @Test
    void pictures_of_every_kind_lose_their_texts_and_nothing_else() throws IOException, Unfit {
        assertThat(latin(OtherPictures.clean(gif()).orElseThrow())).doesNotContain("onde").contains("NETSCAPE2.0");
        assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(OtherPictures.clean(gif()).orElseThrow())).getWidth()).isEqualTo(40);
        var tiff = new ByteArrayOutputStream();
        assertThat(javax.imageio.ImageIO.write(javax.imageio.ImageIO.read(new ByteArrayInputStream(Files.png())), "tiff", tiff)).isTrue();
        assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(OtherPictures.clean(tiff.toByteArray()).orElseThrow())).getWidth())
                .isEqualTo(40);
        var webp = latin("RIFF\0\0\0\0WEBPVP8X\n\0\0\0\u000C\0\0\0\0\0\0\0\0\0VP8 \4\0\0\0abcdEXIF\4\0\0\0ondeXMP \5\0\0\0ondes\0");
        assertThat(latin(OtherPictures.clean(webp).orElseThrow())).doesNotContain("onde").contains("abcd");
        assertThat(OtherPictures.clean(utf("%!PS-Adobe onde"))).isEmpty();
    }

    /// Windows' drawings tell the program and the file they were drawn in; packed ones are called EMZ.
    @Test
    void drawings_of_lines_lose_the_names_in_their_heads() throws IOException, Unfit {
        var clean = OtherPictures.clean(emf()).orElseThrow();
        assertThat(new String(clean, StandardCharsets.UTF_16LE)).doesNotContain("onde");
        assertThat(clean).hasSameSizeAs(emf());
        assertThat(java.util.Arrays.copyOfRange(clean, 140, 160)).as("what is drawn")
                .isEqualTo(java.util.Arrays.copyOfRange(emf(), 140, 160)).contains(14);
        var packed = OtherPictures.clean(gzip(emf())).orElseThrow();
        assertThat(new java.util.zip.GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes()).isEqualTo(clean);
        assertThat(OtherPictures.clean(packed).orElseThrow()).isEqualTo(packed);
        assertThat(OtherPictures.clean(gzip(gzip(emf())))).as("packed twice").isEmpty();
        assertThat(OtherPictures.clean(gzip(utf("noget helt andet")))).isEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> OtherPictures.clean(java.util.Arrays.copyOf(packed, 30))))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void a_drawing_in_svg_keeps_its_lines_and_loses_its_maker() throws IOException {
        var svg = utf("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics"
                + "/SVG/1.1/DTD/svg11.dtd'><!-- onde --><svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'"
                + " xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:export-filename='C:\\onde.png' onload='onde()'>"
                + "<metadata>onde</metadata><script>onde()</script><inkscape:grid id='onde'/>"
                + "<image x:href='file:///C:/onde.png'/><text>Stien her</text><path d='M0 0L9 9'/></svg>");
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", utf("<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>"));
        parts.put("Pictures/sti.svg", svg);
        parts.put("Pictures/sti.emf", emf());
        var open = parts(office(Files.zip(parts)));
        assertThat(new String(open.get("Pictures/sti.svg"), StandardCharsets.UTF_8)).doesNotContain("onde")
                .contains("Stien her", "M0 0L9 9");
        assertThat(new String(open.get("Pictures/sti.emf"), StandardCharsets.UTF_16LE)).doesNotContain("onde");

        var word = Files.docxParts();
        word.put("[Content_Types].xml", types("/word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "/word/media/sti.svg", "image/svg+xml", "/word/media/sti.emz", "image/x-emz"));
        word.put("word/_rels/document.xml.rels", Files.relationships("image", "media/sti.svg", "image", "media/sti.emz"));
        word.put("word/media/sti.svg", svg);
        word.put("word/media/sti.emz", gzip(emf()));
        var cleaned = parts(office(Files.zip(word)));
        assertThat(new String(cleaned.get("word/media/sti.svg"), StandardCharsets.UTF_8))
                .doesNotContain("onde").contains("Stien her", "M0 0L9 9");
        assertThat(new String(new java.util.zip.GZIPInputStream(new ByteArrayInputStream(cleaned.get("word/media/sti.emz"))).readAllBytes(),
                StandardCharsets.UTF_16LE)).doesNotContain("onde");
    }

    /// Source: MS-EMF, 2.3.4.2: the head, what it is called, and the record that ends it.
    private static byte[] emf() {
        var name = "onde\0tegning\0\0".getBytes(StandardCharsets.UTF_16LE);
        return java.nio.ByteBuffer.allocate(160).order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 1).putInt(4, 140).putInt(40, 0x464D4520).putInt(60, name.length / 2).putInt(64, 108)
                .put(108, name).putInt(140, 14).putInt(144, 20).putInt(156, 20).array();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pack = new java.util.zip.GZIPOutputStream(out)) {
            pack.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] gif() throws IOException {
        var out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(javax.imageio.ImageIO.read(new ByteArrayInputStream(Files.png())), "gif", out);
        var plain = latin(out.toByteArray());
        var head = 13 + (3 << (plain.charAt(10) & 7) + 1);
        return latin(plain.substring(0, head) + "!\u00FF\u000BNETSCAPE2.0\3\1\0\0\0!\u00FE\4onde\0!\u00FF\u000BXMP DataXMP\4onde\0"
                + plain.substring(head));
    }
}
