package dk.samraad.upload;

import dk.samraad.document.pdf.PdfScrub;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Pictures inside a PDF. Of what cannot be read as a picture nothing stays: no reader shows it, and words could stand in it.
final class PicturesInside implements PdfScrub.PictureCleaner {
    /// What is needed to draw it; words, others' data, addresses and rights are not. Source: ISO/IEC 15444-1, annex I, and 15444-2, M.
    private static final Set<String> BOXES = Set.of("jP  ", "ftyp", "rreq", "jp2h", "jpch", "jplh", "ftbl", "comp", "mdat");
    private static final int CODESTREAM = 0xFF4F;
    private static final int COMMENT = 0xFF64;
    private static final int FIRST_TILE = 0xFF90;

    @Override
    public byte[] jpeg(byte[] bytes) {
        try {
            return Jpeg.cleanInside(bytes);
        } catch (Unfit tooDemanding) {
            throw new Patience.Gone();
        }
    }

    @Override
    public byte[] jpeg2000(byte[] bytes) {
        try {
            return bytes.length > 2 && (ByteBuffer.wrap(bytes).getShort(0) & 0xFFFF) == CODESTREAM
                    ? codestream(bytes, 0, bytes.length) : boxes(bytes);
        } catch (IndexOutOfBoundsException unreadable) {
            return new byte[0];
        }
    }

    @Override
    public void check() {
        Patience.check();
    }

    private static byte[] boxes(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        var in = ByteBuffer.wrap(bytes);
        var at = 0;
        while (at + 8 <= bytes.length) {
            var head = in.getInt(at) == 1 ? 16 : 8;
            var told = head == 16 ? in.getLong(at + 8) : in.getInt(at) & 0xFFFFFFFFL;
            var length = told == 0 || told > bytes.length - at ? bytes.length - at : (int) told;
            if (length < head) throw new IndexOutOfBoundsException();
            var name = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
            if (name.equals("jp2c")) {
                var picture = codestream(bytes, at + head, length - head);
                out.writeBytes(ByteBuffer.allocate(4).putInt(8 + picture.length).array());
                out.write(bytes, at + 4, 4);
                out.writeBytes(picture);
            } else if (BOXES.contains(name)) out.write(bytes, at, length);
            at += length;
        }
        return out.toByteArray();
    }

    /// Comments stand before the first tile.
    private static byte[] codestream(byte[] bytes, int from, int length) {
        var out = new ByteArrayOutputStream(length);
        var in = ByteBuffer.wrap(bytes);
        var at = from + 2;
        out.write(bytes, from, 2);
        while ((in.getShort(at) & 0xFFFF) != FIRST_TILE) {
            var segment = 2 + (in.getShort(at + 2) & 0xFFFF);
            if ((in.getShort(at) & 0xFFFF) != COMMENT) out.write(bytes, at, segment);
            at += segment;
        }
        out.write(bytes, at, from + length - at);
        return out.toByteArray();
    }
}
