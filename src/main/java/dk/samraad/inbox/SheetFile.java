package dk.samraad.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// An XLSX before its library sees it: its parts are counted and measured while they are unpacked piece by piece, and packed
/// anew, so that what the library reads is what was measured.
final class SheetFile {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final int PIECE = 64 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    /// Where the strict form has its names from.
    private static final String STRICT = "purl.oclc.org/ooxml";
    private static final String SHEET = "spreadsheetml.sheet.main+xml";

    private SheetFile() {}

    /// A file that is no sheet for us.
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
        private final SheetFault why;

        Unfit(SheetFault why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        SheetFault why() {
            return why;
        }
    }

    static byte[] measured(byte[] file) throws Unfit {
        if (file.length == 0) throw new Unfit(SheetFault.NOTHING_CHOSEN);
        if (file.length > MOST_BYTES) throw new Unfit(SheetFault.TOO_LARGE);
        if (ReadableWorkbook.isOLE2Header(file)) throw new Unfit(SheetFault.OLD_OR_LOCKED);
        if (!ReadableWorkbook.isOOXMLZipHeader(file)) throw new Unfit(SheetFault.NOT_A_SHEET);
        try {
            return repacked(file);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unfit(SheetFault.DAMAGED);
        }
    }

    private static byte[] repacked(byte[] file) throws IOException, Unfit {
        var packed = new ByteArrayOutputStream(file.length);
        var left = MOST_UNPACKED;
        var parts = 0;
        var isSheet = false;
        try (var zip = ZipFile.builder().setByteArray(file).get(); var out = new ZipOutputStream(packed)) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) throw new Unfit(SheetFault.UNPACKS_TOO_LARGE);
                out.putNextEntry(new ZipEntry(part.getName()));
                var isRoot = part.getName().equals("_rels/.rels");
                var copied = new Copied(part.getName().equals(TYPES) ? SHEET : isRoot ? STRICT : "");
                try (var in = zip.getInputStream(part)) {
                    left -= copied.copy(in, out, left);
                }
                if (isRoot && copied.found) throw new Unfit(SheetFault.STRICT);
                isSheet |= copied.found;
                out.closeEntry();
            }
        }
        if (parts == 0) throw new Unfit(SheetFault.DAMAGED);
        if (!isSheet) throw new Unfit(SheetFault.NOT_A_SHEET);
        return packed.toByteArray();
    }

    /// One part on its way through: the end of each piece is looked at again with the next, for words do not heed pieces.
    private static final class Copied {
        private final String wanted;
        private String before = "";
        private boolean found;

        /// @param wanted words to look for; empty for none
        Copied(String wanted) {
            this.wanted = wanted;
        }

        int copy(InputStream in, OutputStream out, int most) throws IOException, Unfit {
            var piece = new byte[PIECE];
            var all = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                all += read;
                if (all > most) throw new Unfit(SheetFault.UNPACKS_TOO_LARGE);
                var text = before + new String(piece, 0, read, StandardCharsets.ISO_8859_1);
                // No program writes one; whoever does wants entities.
                if (text.contains("<!DOCTYPE")) throw new Unfit(SheetFault.DAMAGED);
                found |= !wanted.isEmpty() && text.contains(wanted);
                before = text.substring(Math.max(0, text.length() - SHEET.length()));
                out.write(piece, 0, read);
            }
            return all;
        }
    }
}
