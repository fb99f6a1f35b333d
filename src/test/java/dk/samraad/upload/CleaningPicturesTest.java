package dk.samraad.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// A picture keeps its pixels and its colours, and nothing that tells of its maker.
class CleaningPicturesTest {
    @Test
    void a_colour_profile_keeps_its_numbers_and_loses_its_names() throws IOException, Unfit {
        var profile = namedProfile();
        var jpeg = withProfile(Files.jpeg(), profile);
        assertThat(latin(jpeg)).contains("Annas skaerm");
        var clean = Jpeg.clean(jpeg);
        assertThat(latin(clean)).contains("ICC_PROFILE").doesNotContain("Annas skaerm");
        assertThat(pixels(clean)).isEqualTo(pixels(jpeg)).isNotEqualTo(pixels(Files.jpeg()));
        var png = withProfilePng(Files.png(), profile);
        assertThat(latin(Png.clean(png))).contains("iCCP").doesNotContain("Annas");
        assertThat(pixels(Png.clean(png))).isEqualTo(pixels(png));
    }

    @Test
    void a_picture_that_breaks_off_inside_another_file_is_cleaned_as_well() throws Unfit {
        var whole = WrittenPdf.latin(Files.jpeg());
        var brokenOff = whole.substring(0, whole.lastIndexOf("\u00FF\u00D9")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(latin(brokenOff)).contains(Files.PLANTED);
        assertThat(latin(new PicturesInside().jpeg(brokenOff))).doesNotContain(Files.PLANTED).hasSizeGreaterThan(200);
        assertThat(latin(Jpeg.cleanInside(Files.jpeg()))).isEqualTo(latin(Jpeg.clean(Files.jpeg())));
    }

    @Test
    void a_thumbnail_in_a_jpeg_goes() throws Unfit {
        var jpeg = latin(Files.jpeg());
        var at = jpeg.indexOf("JFIF");
        var with = jpeg.substring(0, at - 2) + "\0\u0013" + jpeg.substring(at, at + 12) + "\1\1rgb" + jpeg.substring(at + 14);
        assertThat(latin(Jpeg.clean(with.getBytes(StandardCharsets.ISO_8859_1)))).doesNotContain("rgb");
    }

    @Test
    void jpeg_2000_loses_its_boxes_of_words_and_keeps_its_picture() {
        var stream = "\u00FF\u004F\u00FF\u0064\0\u0008\0\1onde\u00FF\u0090\0\4abEND";
        var file = box("jP  ", "\r\n\u0087\n") + box("ftyp", "jp2 ") + box("jp2h", "hoved")
                + box("xml ", "onde") + box("uuid", "0123456789abcdefonde") + box("jp2c", stream);
        var clean = latin(new PicturesInside().jpeg2000(file.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(clean).doesNotContain("onde").contains("hoved", "abEND");
        assertThat(clean).endsWith(box("jp2c", "\u00FF\u004F\u00FF\u0090\0\4abEND"));
        assertThat(latin(new PicturesInside().jpeg2000(stream.getBytes(StandardCharsets.ISO_8859_1))))
                .doesNotContain("onde").contains("abEND");
        assertThat(new PicturesInside().jpeg2000(new byte[] {0, 0, 0, 1, 1})).as("no reader shows it").isEmpty();
    }

    @Test
    void a_file_that_waits_lies_on_disk_without_a_name_and_can_be_read_twice() throws IOException {
        for (var size : new int[] {0, 10, 64 * 1024, 300_000}) {
            var bytes = new byte[size];
            Arrays.fill(bytes, (byte) 7);
            try (var spooled = SpooledFile.of(new ByteArrayInputStream(bytes))) {
                for (int i = 0; i < 2; i++) {
                    try (var in = spooled.open()) {
                        assertThat(in.readAllBytes()).isEqualTo(bytes);
                    }
                }
            }
        }
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")));
                var spooled = SpooledFile.of(new ByteArrayInputStream(new byte[200_000]))) {
            assertThat(files.filter(file -> file.getFileName().toString().endsWith(".upload"))).isEmpty();
            assertThat(spooled.open().read()).isZero();
        }
    }

    @Test
    void far_too_large_an_upload_is_not_written_on() throws IOException {
        try (var spooled = SpooledFile.of(new ByteArrayInputStream(new byte[30 * 1024 * 1024])); var in = spooled.open()) {
            assertThat(in.readAllBytes().length).isBetween(Inspector.MOST_BYTES + 1, Inspector.MOST_BYTES + 200_000);
        }
    }

    /// Linear light, so that the colours are others without it; called after a screen.
    private static byte[] namedProfile() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var in = ByteBuffer.wrap(profile);
        for (int i = 0; i < in.getInt(128); i++) {
            var entry = 132 + 12 * i;
            if (!new String(profile, entry, 4, StandardCharsets.US_ASCII).equals("desc")) continue;
            var name = "Annas skaerm".getBytes(StandardCharsets.US_ASCII);
            var from = in.getInt(entry + 4) + 8;
            System.arraycopy(name, 0, profile, from, Math.min(name.length, in.getInt(entry + 8) - 8));
        }
        return profile;
    }

    private static byte[] withProfile(byte[] jpeg, byte[] profile) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        var length = profile.length + 16;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE2, (byte) (length >> 8), (byte) length});
        out.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(profile);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] withProfilePng(byte[] png, byte[] profile) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("iCCPAnnas skaerm\0\0".getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(WrittenPdf.deflate(profile));
        var sum = new CRC32();
        sum.update(body.toByteArray());
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.size() - 4).array());
        out.writeBytes(body.toByteArray());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String box(String name, String content) {
        return latin(ByteBuffer.allocate(4).putInt(8 + content.length()).array()) + name + content;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
