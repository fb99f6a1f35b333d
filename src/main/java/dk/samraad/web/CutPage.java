package dk.samraad.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/// A page that is the same for everybody but for a few words: drawn once, cut where those words stand, and its pieces packed
/// once. Packing takes longer than all else that is done for a visitor, so that it is the piece worth keeping.
///
/// @param pieces one more than `words`
/// @param words for each gap which of the visitor's words goes there
record CutPage(List<Piece> pieces, List<Integer> words) {
    /// @param packed a whole number of deflate blocks (RFC 1951) that look back at nothing before them
    record Piece(byte[] plain, byte[] packed) {}

    /// @param marks what stands where the words go; nothing else on the page may be the same
    static CutPage of(byte[] drawn, List<String> marks) {
        var page = new String(drawn, StandardCharsets.UTF_8);
        var pieces = new ArrayList<Piece>();
        var words = new ArrayList<Integer>();
        int from = 0;
        for (int mark = next(page, marks, from); mark >= 0; mark = next(page, marks, from)) {
            int at = page.indexOf(marks.get(mark), from);
            pieces.add(piece(page.substring(from, at)));
            words.add(mark);
            from = at + marks.get(mark).length();
        }
        pieces.add(piece(page.substring(from)));
        return new CutPage(List.copyOf(pieces), List.copyOf(words));
    }

    /// Which of the marks comes first; -1 when none does.
    private static int next(String page, List<String> marks, int from) {
        int first = -1;
        int at = Integer.MAX_VALUE;
        for (int mark = 0; mark < marks.size(); mark++) {
            int found = page.indexOf(marks.get(mark), from);
            if (found < 0 || found >= at) continue;
            first = mark;
            at = found;
        }
        return first;
    }

    private static Piece piece(String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var packed = new ByteArrayOutputStream(plain.length / 3 + 16);
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(plain);
        var buffer = new byte[8192];
        int written;
        do {
            // Flushed, so that it ends on a whole byte and the next block can follow.
            written = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            packed.write(buffer, 0, written);
        } while (written == buffer.length);
        deflater.end();
        return new Piece(plain, packed.toByteArray());
    }

    int bytes() {
        return pieces.stream().mapToInt(piece -> piece.plain().length + piece.packed().length).sum();
    }
}
