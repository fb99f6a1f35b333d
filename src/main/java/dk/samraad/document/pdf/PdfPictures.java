package dk.samraad.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// Pictures in a PDF are whole JPEG or JPEG 2000 files, with all that a camera wrote into them; they may be packed once more.
final class PdfPictures {
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final List<String> LAST = List.of("DCTDecode", "DCT", "JPXDecode");
    private static final List<String> PACKED = List.of("FlateDecode", "Fl");
    private static final List<String> AS_TEXT = List.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85");
    private static final List<String> STOPS = Stream.concat(LAST.stream(), PACKED.stream()).toList();

    private final PdfScrub.PictureCleaner cleaner;

    PdfPictures(PdfScrub.PictureCleaner cleaner) {
        this.cleaner = cleaner;
    }

    void clean(COSStream stream) throws IOException {
        var filters = names(stream.getFilters());
        if (filters.isEmpty() || !LAST.contains(filters.getLast())) return;
        var last = filters.getLast();
        var picture = unpacked(stream, filters.subList(0, filters.size() - 1));
        var clean = last.equals("JPXDecode") ? cleaner.jpeg2000(picture) : cleaner.jpeg(picture);
        var parameters = lastParameters(stream);
        stream.setItem(COSName.FILTER, COSName.getPDFName(last));
        stream.removeItem(COSName.DP);
        stream.removeItem(COSName.DECODE_PARMS);
        if (parameters != null) stream.setItem(COSName.DECODE_PARMS, parameters);
        try (var out = stream.createRawOutputStream()) {
            out.write(clean);
        }
    }

    /// What lies around it is taken off piece by piece: PDFBox would unpack it whole, however large it says it is.
    private static byte[] unpacked(COSStream stream, List<String> around) throws IOException {
        var isPacked = !around.isEmpty() && PACKED.contains(around.getLast());
        var asText = isPacked ? around.subList(0, around.size() - 1) : around;
        if (!AS_TEXT.containsAll(asText)) throw new IOException("A picture packed in a way nobody uses");
        var out = new ByteArrayOutputStream();
        try (var in = new PDStream(stream).createInputStream(STOPS); var open = isPacked ? new InflaterInputStream(in) : in) {
            var piece = new byte[64 * 1024];
            for (int read = open.read(piece); read >= 0; read = open.read(piece)) {
                out.write(piece, 0, read);
                if (out.size() > MOST_BYTES) throw new TooLarge();
            }
        } catch (TooLarge bomb) {
            throw bomb;
        } catch (IOException brokenOff) {
            // Readers show what came before it broke off.
            if (out.size() == 0) throw brokenOff;
        }
        return out.toByteArray();
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static List<String> names(@Nullable COSBase filters) {
        if (filters instanceof COSName one) return List.of(one.getName());
        var names = new ArrayList<String>();
        if (filters instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) names.add(all.getObject(i) instanceof COSName name ? name.getName() : "");
        }
        return names;
    }

    /// How the picture itself is to be decoded, without what the packing around it needed.
    private static @Nullable COSDictionary lastParameters(COSStream stream) {
        var parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray all) return all.size() > 0
                && all.getObject(all.size() - 1) instanceof COSDictionary last ? last : null;
        return parameters instanceof COSDictionary one && stream.getFilters() instanceof COSName ? one : null;
    }
}
