package dk.samraad.hearing.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// DOCX and ODT: parts in a ZIP. They are read as a stream that stops at a limit, never unpacked to wherever they say, and
/// packed anew without what tells who wrote them and when.
final class OfficeFiles {
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 4_000;
    private static final String WORD = "wordprocessingml.document.main+xml";
    /// Who made a comment or a change, on which day, and in which sittings the text was written.
    private static final Pattern WORD_TRACES = Pattern.compile(
            "\\s(?:w\\d*:(?:date|rsid\\w*)|w16du:dateUtc)=\"[^\"]*\"|(?<=\\sw:(?:author|initials)=\")[^\"]*(?=\")"
                    + "|(?<=\\sw15:(?:author|userId|providerId)=\")[^\"]*(?=\")");
    private static final Pattern THUMBNAIL = Pattern.compile("<(?:Relationship|manifest:file-entry)\\b[^>]*[Tt]humbnail[^>]*/>");
    private static final Pattern OPEN_TRACES = Pattern.compile(
            "(?<=<(?:dc:creator|meta:initial-creator|meta:creator-initials|loext:sender-initials|dc:date|meta:date-string)>)[^<]*(?=</)");
    private static final String EMPTY_CORE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final String EMPTY_APP = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";
    private static final String EMPTY_CUSTOM = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>";
    private static final String EMPTY_META = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"><office:meta/></office:document-meta>";
    private static final String EMPTY_SETTINGS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-settings"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"><office:settings/></office:document-settings>";

    private final FileKind kind;
    private long left = MOST_UNPACKED;

    OfficeFiles(FileKind kind) {
        this.kind = kind;
    }

    private interface PartReader {
        /// @return false to stop
        boolean read(ZipEntry part, InputStream content) throws IOException, Unfit;
    }

    /// A ZIP that is a Word document without macros, an ODT, or none of them.
    static FileKind kind(byte[] zip) throws Unfit {
        var found = new FileKind @Nullable [1];
        new OfficeFiles(FileKind.DOCX).walk(zip, (part, content) -> {
            if (part.getName().equals("mimetype") && text(content.readNBytes(100)).equals(FileKind.ODT.mediaType())) found[0] = FileKind.ODT;
            if (part.getName().equals("[Content_Types].xml") && text(content.readNBytes(1_000_000)).contains(WORD)) found[0] = FileKind.DOCX;
            return found[0] == null;
        });
        if (found[0] == null) throw new Unfit(FileFault.NOT_A_KIND_WE_TAKE);
        return found[0];
    }

    byte[] clean(byte[] zip) throws Unfit {
        var packed = new ByteArrayOutputStream(zip.length);
        var main = kind == FileKind.DOCX ? "word/document.xml" : "content.xml";
        var whole = new boolean[1];
        try (var out = new ZipOutputStream(packed)) {
            walk(zip, (part, content) -> {
                var name = part.getName();
                var bytes = unpack(content);
                if (name.equals(main)) whole[0] = isXml(bytes);
                var cleaned = part(name, bytes);
                if (cleaned != null) put(out, name, cleaned);
                return true;
            });
        } catch (IOException broken) {
            throw new Unfit(FileFault.DAMAGED);
        }
        if (!whole[0]) throw new Unfit(FileFault.DAMAGED);
        return packed.toByteArray();
    }

    private void walk(byte[] zip, PartReader reader) throws Unfit {
        var parts = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (++parts > MOST_PARTS) throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
                if (!part.isDirectory() && !reader.read(part, in)) return;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unfit(FileFault.DAMAGED);
        }
        if (parts == 0) throw new Unfit(FileFault.DAMAGED);
    }

    private byte[] unpack(InputStream content) throws IOException, Unfit {
        var bytes = content.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        left -= bytes.length;
        if (left < 0) throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
        return bytes;
    }

    /// @return what is kept of a part; null when it is left out
    private byte @Nullable [] part(String name, byte[] bytes) throws Unfit {
        if (isJpeg(bytes)) return Inspector.jpegInside(bytes);
        if (isPng(bytes)) return Pictures.cleanPng(bytes);
        return kind == FileKind.DOCX ? wordPart(name, bytes) : openPart(name, bytes);
    }

    private byte @Nullable [] wordPart(String name, byte[] bytes) throws Unfit {
        if (name.endsWith("vbaProject.bin")) throw new Unfit(FileFault.NOT_A_KIND_WE_TAKE);
        if (name.startsWith("docProps/")) return wordProperties(name);
        if (name.startsWith("word/embeddings/") && bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') return inner().cleanInner(bytes);
        if (name.equals("_rels/.rels")) return bytes(THUMBNAIL.matcher(text(bytes)).replaceAll(""));
        if (name.endsWith(".xml")) return bytes(WORD_TRACES.matcher(text(bytes)).replaceAll(""));
        return bytes;
    }

    private static byte @Nullable [] wordProperties(String name) {
        return switch (name) {
            case "docProps/core.xml" -> bytes(EMPTY_CORE);
            case "docProps/app.xml" -> bytes(EMPTY_APP);
            case "docProps/custom.xml" -> bytes(EMPTY_CUSTOM);
            default -> null;
        };
    }

    private byte @Nullable [] openPart(String name, byte[] bytes) throws Unfit {
        if (name.equals("meta.xml")) return bytes(EMPTY_META);
        if (name.equals("settings.xml")) return bytes(EMPTY_SETTINGS);
        if (name.startsWith("Thumbnails/") || name.equals("META-INF/documentsignatures.xml")) return null;
        if (name.equals("META-INF/manifest.xml")) {
            var manifest = text(bytes);
            if (manifest.contains("encryption-data")) throw new Unfit(FileFault.PROTECTED);
            return bytes(THUMBNAIL.matcher(manifest).replaceAll(""));
        }
        return name.endsWith(".xml") ? bytes(OPEN_TRACES.matcher(text(bytes)).replaceAll("")) : bytes;
    }

    /// The same limit counts for what lies inside.
    private OfficeFiles inner() {
        var inner = new OfficeFiles(FileKind.DOCX);
        inner.left = left;
        return inner;
    }

    private byte[] cleanInner(byte[] zip) throws Unfit {
        var packed = new ByteArrayOutputStream(zip.length);
        try (var out = new ZipOutputStream(packed)) {
            walk(zip, (part, content) -> {
                var bytes = unpack(content);
                var cleaned = part.getName().startsWith("docProps/") ? wordProperties(part.getName()) : bytes;
                if (cleaned != null) put(out, part.getName(), cleaned);
                return true;
            });
        } catch (IOException broken) {
            throw new Unfit(FileFault.DAMAGED);
        }
        return packed.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        // An ODT says what it is in plain bytes at its beginning.
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static boolean isXml(byte[] bytes) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) reader.next();
            return true;
        } catch (XMLStreamException notXml) {
            return false;
        }
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 && (bytes[2] & 0xFF) == 0xFF;
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > 8 && Arrays.equals(bytes, 0, 4, new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, 4);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
