package dk.samraad.document.pdf;

import java.io.IOException;
import java.util.List;
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

    private final PdfScrub.PictureCleaner cleaner;

    PdfPictures(PdfScrub.PictureCleaner cleaner) {
        this.cleaner = cleaner;
    }

    void clean(COSStream stream) throws IOException {
        var last = last(stream.getFilters());
        if (last == null || !LAST.contains(last)) return;
        byte[] picture;
        try (var in = new PDStream(stream).createInputStream(LAST)) {
            picture = in.readNBytes(MOST_BYTES + 1);
        }
        if (picture.length > MOST_BYTES) throw new IOException("A picture of more than any page shows");
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

    private static @Nullable String last(@Nullable COSBase filters) {
        if (filters instanceof COSName one) return one.getName();
        return filters instanceof COSArray all && all.size() > 0
                && all.getObject(all.size() - 1) instanceof COSName name ? name.getName() : null;
    }

    /// How the picture itself is to be decoded, without what the packing around it needed.
    private static @Nullable COSDictionary lastParameters(COSStream stream) {
        var parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray all) return all.size() > 0
                && all.getObject(all.size() - 1) instanceof COSDictionary last ? last : null;
        return parameters instanceof COSDictionary one && stream.getFilters() instanceof COSName ? one : null;
    }
}
