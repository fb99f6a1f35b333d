package dk.samraad.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Small files that cost much, made as somebody would who wants a service to fall over. They are written as streams, so that
/// whoever makes them does not fall over.
public final class HostileFiles {
    private static final int MB = 1 << 20;
    private static final String W = "xmlns:w=\"" + Files.WORD + "\"";

    private HostileFiles() {}

    /// By what they do.
    public static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("progressive.jpg", progressive(8000, 6600, 0));
        all.put("scans.jpg", progressive(2300, 2300, 45));
        all.put("many-scans.jpg", progressive(2000, 2000, 5000));
        all.put("huge.jpg", progressive(65_500, 65_500, 0));
        all.put("huge.png", png(50_000, 50_000, 0, new byte[0]));
        all.put("wide.png", png(2_000_000_000, 1, 0, new byte[0]));
        all.put("interlaced.png", png(20_000, 5_900, 1, new byte[0]));
        all.put("profile.png", png(100, 100, 0, chunk("iCCP", concat("a\0\0".getBytes(StandardCharsets.ISO_8859_1),
                deflated("\0", 40 * MB)))));
        all.put("bomb.pdf", Files.pdfBomb());
        all.put("deep.pdf", pdf("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(900_000) + "]".repeat(900_000) + ">>"));
        all.put("deep-names.pdf", pdf("<</Type/Catalog/Pages 2 0 R/X " + "<</A ".repeat(150_000) + "1" + ">>".repeat(150_000) + ">>"));
        all.put("numbers.pdf", pdf("<</Type/Catalog/Pages 2 0 R/X [" + "0.1 ".repeat(2_300_000) + "]>>"));
        all.put("objects.pdf", packed("/Type/ObjStm/N 1/First 4", deflated("0.1 ", 12 * MB)));
        all.put("many-objects.pdf", packed("/Type/ObjStm/N 1/First 4", deflated("[] ", 40 * MB)));
        all.put("hidden-objects.pdf", packed("/N 1/Fir#73t 4/X(1 0 obj<<)", deflated("0.1 ", 60 * MB)));
        all.put("table.pdf", packed("/Type/XRef/W[1 1 0]/Size 999999999", deflated("\1\1", 30 * MB)));
        all.put("twice.pdf", packed("/Type/ObjStm/N 1/First 4",
                deflated(new String(deflated("0.1 ", 100 * MB), StandardCharsets.ISO_8859_1), 1)));
        all.put("picture.pdf", pdf("<</Type/Catalog/Pages 2 0 R/OutputIntents[4 0 R]>>", "<</Subtype/Image/Filter[/FlateDecode/DCTDecode]",
                deflated("\0", 60 * MB)));
        all.put("bomb.docx", Files.docxBomb());
        all.put("deep.docx", docx("<w:p>", 400_000, ""));
        all.put("attributes.docx", docx(" w:a{n}=\"\"", 900_000, "<w:p"));
        all.put("attribute.docx", docx("aaaaaaaaaaaaaaaa", 1_000_000, "<w:p w:x=\""));
        all.put("names.docx", docx("<a{n}/>", 900_000, ""));
        all.put("prefixes.docx", docx("<w:p xmlns:a{n}=\"u{n}\">", 300_000, ""));
        all.put("runs.docx", docx("<w:r/>", 2_000_000, ""));
        all.put("words.docx", docx("aaaaaaaaaaaaaaaa", 2_300_000, "<w:p><w:r><w:t>"));
        all.put("entities.docx", docx("", 0, "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                + "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;"));
        all.put("parts.docx", parts());
        all.put("relationships.docx", relationships());
        all.put("nested.docx", nested());
        all.put("deep.odt", odt("<text:p>", 400_000));
        all.put("names.odt", odt("<a{n}/>", 900_000));
        all.put("attributes.odt", odt("<text:p a{n}=\"\" b{n}=\"\"/>", 600_000));
        all.put("words.odt", odt("aaaaaaaaaaaaaaaa", 2_300_000));
        return all;
    }

    /// A small picture that says it is so large, with its last scan repeated.
    static byte[] progressive(int width, int height, int scans) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 640 * 480; i++) image.setRGB(i % 640, i / 640, i * 2654435);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        var jpeg = out.toByteArray();
        var last = 0;
        for (int i = 0; i < jpeg.length - 1; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC2) ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height)
                    .putShort(i + 7, (short) width);
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xDA) last = i;
        }
        var all = new ByteArrayOutputStream();
        all.write(jpeg, 0, jpeg.length - 2);
        var head = 2 + (jpeg[last + 2] << 8 | jpeg[last + 3]);
        for (int i = 0; i < scans; i++) all.write(jpeg, last, head);
        all.write(jpeg, jpeg.length - 2, 2);
        return all.toByteArray();
    }

    private static byte[] png(int width, int height, int interlace, byte[] more) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, (byte) interlace}).array();
        return concat(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, chunk("IHDR", head), more,
                chunk("IDAT", deflated("\0", Math.min(60L * MB, 1L + 3L * width * height))), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] content) {
        var body = concat(type.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(body);
        return concat(ByteBuffer.allocate(4).putInt(content.length).array(), body, ByteBuffer.allocate(4)
                .putInt((int) sum.getValue()).array());
    }

    private static byte[] pdf(String catalog) {
        return pdf(catalog, "<<", new byte[0]);
    }

    private static byte[] packed(String head, byte[] stream) {
        return pdf("<</Type/Catalog/Pages 2 0 R>>", "<<" + head + (stream.length < 20_000 && head.contains("ObjStm")
                ? "/Filter[/FlateDecode/FlateDecode]" : "/Filter/FlateDecode"), stream);
    }

    private static byte[] pdf(String catalog, String streamHead, byte[] stream) {
        var head = "%PDF-1.7\n1 0 obj\n" + catalog
                + "\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 "
                + "9]>>\nendobj\n4 0 obj\n" + streamHead + "/Length "
                + stream.length + ">>\nstream\n";
        var tail = "\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
        return concat(head.getBytes(StandardCharsets.ISO_8859_1), stream, tail.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] docx(String repeated, int times, String before) {
        return zip(Files.docxParts(), "word/document.xml", before.startsWith("<!") ? before : "<w:document " + W + "><w:body>"
                + before, repeated, times);
    }

    private static byte[] odt(String repeated, int times) {
        return zip(Map.of("mimetype", FileKind.ODT.mediaType().getBytes(StandardCharsets.US_ASCII)), "content.xml",
                "<text:a xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">", repeated, times);
    }

    private static byte[] zip(Map<String, byte[]> parts, String name, String before, String repeated, int times) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) if (!part.getKey().equals(name)) put(zip, part.getKey(), part.getValue());
            zip.putNextEntry(new ZipEntry(name));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            var same = repeated.contains("{n}") ? null : repeated.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) zip.write(same == null ? repeated.replace("{n}", Integer.toString(i, 36))
                    .getBytes(StandardCharsets.UTF_8) : same);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    private static byte[] parts() {
        var parts = new LinkedHashMap<>(Files.docxParts());
        for (int i = 0; i < 60_000; i++) parts.put("a" + i, new byte[0]);
        return Files.zip(parts);
    }

    private static byte[] relationships() {
        return zip(Files.docxParts(), "word/_rels/document.xml.rels", "<Relationships>",
                "<Relationship Id=\"{n}\" Type=\"/image\" Target=\"{n}.png\"/>", 150_000);
    }

    private static byte[] nested() {
        var inner = Files.docx();
        for (int i = 0; i < 6; i++) {
            var parts = Files.docxParts();
            parts.put("word/_rels/document.xml.rels", Files.relationships("package", "embeddings/a.docx"));
            parts.put("word/embeddings/a.docx", inner);
            inner = Files.zip(parts);
        }
        return inner;
    }

    private static byte[] deflated(String repeated, long bytes) {
        var out = new ByteArrayOutputStream();
        var block = bytes <= 1 ? repeated.getBytes(StandardCharsets.ISO_8859_1) : repeated.repeat(4096)
                .getBytes(StandardCharsets.ISO_8859_1);
        try (var pack = new DeflaterOutputStream(out)) {
            for (long left = bytes; left > 0; left -= block.length) pack.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        for (var piece : pieces) out.writeBytes(piece);
        return out.toByteArray();
    }
}
