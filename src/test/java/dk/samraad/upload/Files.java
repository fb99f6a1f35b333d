package dk.samraad.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Files as people and robots send them, made by hand. The planted word stands in their metadata.
public final class Files {
    public static final String PLANTED = "Hemmelig Forfatter";
    private static final String WORD_TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Files() {}

    public static byte[] pdf() {
        return pdf("<< /Length 44 >>\nstream\nBT /F1 24 Tf 72 700 Td (Vi vil have stier) Tj ET\nendstream", "");
    }

    private static byte[] pdf(String contents, String trailerMore) {
        var objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [7 0 R] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                contents,
                "<< /Author (" + PLANTED + ") /Title (Svar) /Producer (Word) >>",
                "<< /Type /Metadata /Subtype /XML /Length 60 >>\nstream\n<x:xmpmeta><dc:creator>" + PLANTED + "</dc:creator></x:xmpmeta>  \nendstream",
                "<< /Type /Annot /Subtype /Text /Rect [0 0 10 10] /T (" + PLANTED + ") /Contents (En note) >>"));
        var out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n");
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        var xref = out.size();
        write(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(at -> write(out, "%010d 00000 n \n".formatted(at)));
        write(out, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R /Info 5 0 R " + trailerMore + " >>\nstartxref\n" + xref + "\n%%EOF\n");
        return out.toByteArray();
    }

    /// Asks for a password nobody has.
    public static byte[] lockedPdf() {
        var key = "0".repeat(64);
        return pdf("<< /Length 0 >>\nstream\n\nendstream", "/ID [<" + "1".repeat(32) + "><" + "1".repeat(32) + ">] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <"
                + key + "> /U <" + key + "> >>");
    }

    /// Some hundred kilobytes that unpack to 300 MB.
    public static byte[] pdfBomb() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new ByteArrayOutputStream();
        var zeros = new byte[1 << 20];
        var buffer = new byte[1 << 16];
        for (int i = 0; i < 300; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.finish();
        while (!deflater.finished()) packed.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        var stream = packed.toString(StandardCharsets.ISO_8859_1);
        return pdf("<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n" + stream + "\nendstream", "");
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes(WORD_TYPES));
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml", "thumbnail", "docProps/thumbnail.jpeg", "extended-properties", "docProps/app.xml"));
        parts.put("word/_rels/document.xml.rels", relationships("image", "media/image1.jpg"));
        parts.put("docProps/core.xml", bytes("<cp><dc:creator>" + PLANTED + "</dc:creator></cp>"));
        parts.put("docProps/app.xml", bytes("<Properties><Company>" + PLANTED + "</Company></Properties>"));
        parts.put("word/document.xml", bytes("<w:document xmlns:w=\"" + WORD + "\"><w:ins w:id=\"1\" w:author=\"" + PLANTED + "\" w:date=\"2026-01-01T00:00:00Z\"><w:t>Flere stier</w:t></w:ins></w:document>"));
        parts.put("word/media/image1.jpg", jpeg());
        return parts;
    }

    /// Pairs of a type's last word and a target.
    public static byte[] relationships(String... pairs) {
        var all = new StringBuilder("<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < pairs.length; i += 2) {
            all.append("<Relationship Id=\"r").append(i / 2 + 1).append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/").append(pairs[i])
                    .append("\" Target=\"").append(pairs[i + 1]).append(pairs[i + 1].contains(":") ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return bytes(all + "</Relationships>");
    }

    public static byte[] odt() {
        return zip(odtParts(""));
    }

    public static byte[] lockedOdt() {
        return zip(odtParts("<manifest:encryption-data/>"));
    }

    private static Map<String, byte[]> odtParts(String manifest) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", bytes("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + PLANTED + "</dc:creator><t>Flere stier</t></office:document-content>"));
        parts.put("meta.xml", bytes("<m><dc:creator>" + PLANTED + "</dc:creator></m>"));
        parts.put("settings.xml", bytes("<s><printer>" + PLANTED + "</printer></s>"));
        parts.put("META-INF/manifest.xml", bytes("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">" + manifest + "</manifest:manifest>"));
        return parts;
    }

    /// A Word document whose picture unpacks to 150 MB.
    public static byte[] docxBomb() {
        var parts = docxParts();
        parts.put("word/media/stor.bin", new byte[150 << 20]);
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A picture taken on its side, with the place and the camera's owner in it.
    public static byte[] jpeg() {
        var plain = picture("jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        var exif = new ByteArrayOutputStream();
        write(exif, "Exif\0\0MM");
        exif.writeBytes(new byte[] {0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
        write(exif, "GPS " + PLANTED);
        segment(out, 0xE1, exif.toByteArray());
        segment(out, 0xFE, bytes(PLANTED));
        out.write(plain, 2, plain.length - 2);
        write(out, "efter slutningen " + PLANTED);
        return out.toByteArray();
    }

    public static byte[] png() {
        var plain = picture("png");
        var head = 33;
        var text = bytes("tEXtAuthor\0" + PLANTED);
        var sum = new CRC32();
        sum.update(text);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, head);
        number(out, text.length - 4);
        out.writeBytes(text);
        number(out, (int) sum.getValue());
        out.write(plain, head, plain.length - head);
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.writeBytes(new byte[] {(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number});
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) ((content.length + 2) >> 8), (byte) (content.length + 2)});
        out.writeBytes(content);
    }

    private static byte[] picture(String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) image.setRGB(x, x % 30, 0x22AA66);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The first bytes of a Windows program.
    public static byte[] program() {
        var program = new byte[2_000];
        Arrays.fill(program, (byte) 0x90);
        System.arraycopy(bytes("MZ\u0090"), 0, program, 0, 2);
        System.arraycopy(bytes("PE\0\0"), 0, program, 128, 4);
        program[60] = (byte) 128;
        return program;
    }

    /// Word's own container for a locked DOCX.
    public static byte[] lockedDocx() {
        var bytes = new byte[4_096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, bytes, 0, 8);
        return bytes;
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
