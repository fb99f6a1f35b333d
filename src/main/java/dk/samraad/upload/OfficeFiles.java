package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// DOCX and ODT: what they are, and what is left of them when they are clean.
final class OfficeFiles {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String LIST = "[content_types].xml";
    private static final int MOST_OF_A_LIST = 8 * 1024 * 1024;

    private OfficeFiles() {}

    /// A ZIP that is a Word document without macros, an ODT, or none of them.
    static FileKind kind(byte[] zip) throws Unfit {
        Parts.checkNumber(zip);
        var found = new FileKind @Nullable [1];
        new Parts().walk(zip, (name, content) -> {
            if (name.equals("mimetype") && new String(content.readNBytes(100),
                    StandardCharsets.US_ASCII).equals(FileKind.ODT.mediaType())) found[0] = FileKind.ODT;
            var isWord = name.equalsIgnoreCase(LIST)
                    && ContentTypes.read(new ByteArrayInputStream(content.readNBytes(MOST_OF_A_LIST))).containsValue(WORD);
            if (isWord) found[0] = FileKind.DOCX;
            return found[0] == null;
        });
        if (found[0] == null) throw new Unfit(FileFault.NOT_A_KIND_WE_TAKE);
        return found[0];
    }

    static byte[] cleanWord(byte[] zip) throws Unfit {
        var parts = new Parts();
        return opened(parts, new OfficePackage(parts, 0).clean(zip));
    }

    static byte[] cleanOpen(byte[] zip) throws Unfit {
        var parts = new Parts();
        return opened(parts, new OpenPackage(parts).clean(zip));
    }

    /// Once more, from its first part to its last: what was written can be read.
    private static byte[] opened(Parts parts, byte[] zip) throws Unfit {
        parts.walk(zip, (name, content) -> {
            if (name.endsWith(".xml") || name.endsWith(".rels")) new XmlCopy(Traces.NONE).copy(content, OutputStream.nullOutputStream());
            return true;
        });
        return zip;
    }
}
