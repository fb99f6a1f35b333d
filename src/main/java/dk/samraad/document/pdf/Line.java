package dk.samraad.document.pdf;

import java.util.List;

/// One line of broken text, in the order it was written.
///
/// @param width without the space at its end
record Line(List<Piece> pieces, float width) {

    /// A stretch of one run, with the space that follows it.
    record Piece(Run run, String text) {
        float width() {
            return run.style().width(text);
        }
    }

    String text() {
        var out = new StringBuilder();
        for (var piece : pieces) out.append(piece.text);
        return out.toString();
    }
}
