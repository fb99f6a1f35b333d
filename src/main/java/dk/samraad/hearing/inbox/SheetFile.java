package dk.samraad.hearing.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// An XLSX before its library sees it: its parts are counted and measured while they are unpacked, and packed anew, so that
/// what the library reads is what was measured.
final class SheetFile {
    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final String TYPES = "[Content_Types].xml";
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
                var bytes = unpacked(zip, part, left);
                left -= bytes.length;
                if (left < 0) throw new Unfit(SheetFault.UNPACKS_TOO_LARGE);
                var text = new String(bytes, StandardCharsets.ISO_8859_1);
                // No program writes one; whoever does wants entities.
                if (text.contains("<!DOCTYPE")) throw new Unfit(SheetFault.DAMAGED);
                if (part.getName().equals(TYPES)) isSheet = text.contains(SHEET);
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        if (parts == 0) throw new Unfit(SheetFault.DAMAGED);
        if (!isSheet) throw new Unfit(SheetFault.NOT_A_SHEET);
        return packed.toByteArray();
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry part, int left) throws IOException {
        try (var in = zip.getInputStream(part)) {
            return in.readNBytes(left + 1);
        }
    }
}
