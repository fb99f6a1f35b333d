package dk.samraad.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Two wordings of a text with the words marked that went and that came: the library's diff (Myers) over words.
///
/// @param before put together it is the old text
/// @param after put together it is the new one
public record MarkedWords(List<Piece> before, List<Piece> after) {
    /// A word, or the marks that end it, with the space after: put together the pieces are the text again, and a word that got a comma
    /// for its full stop is not a new word.
    private static final Pattern WORD = Pattern.compile("\\s+|\\S*[^\\s.,;:!?)»”]\\s*|[.,;:!?)»”]+\\s*");

    public static MarkedWords between(String old, String now) {
        var before = new ArrayList<Piece>();
        var after = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(old), words(now), true).getDeltas()) {
            var same = delta.getType() == DeltaType.EQUAL;
            add(before, same ? Piece.Kind.SAME : Piece.Kind.REMOVED, delta.getSource().getLines());
            add(after, same ? Piece.Kind.SAME : Piece.Kind.ADDED, delta.getTarget().getLines());
        }
        return new MarkedWords(List.copyOf(before), List.copyOf(after));
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(kind, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
