package dk.samraad.hearing.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import dk.samraad.hearing.draft.Change.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lays two versions side by side: paragraphs by their code, words by the library's diff (Myers).
final class Changes {
    /// A word with the space after it, so that the pieces put together are the text again.
    private static final Pattern WORD = Pattern.compile("\\s+|\\S+\\s*");

    private Changes() {}

    /// In the order of the new text; paragraphs that are gone stand where their section stands, or at the end.
    static List<Change> between(Draft before, Draft after) {
        var changes = new ArrayList<Change>();
        for (var section : after.sections()) {
            for (var paragraph : section.paragraphs()) changes.add(change(section, before.paragraph(paragraph.code()).map(Paragraph::text).orElse(""), paragraph));
            before.section(section.number()).ifPresent(old -> changes.addAll(gone(old, after)));
        }
        before.sections().stream().filter(old -> after.section(old.number()).isEmpty()).forEach(old -> changes.addAll(gone(old, after)));
        return List.copyOf(changes);
    }

    private static List<Change> gone(Section old, Draft after) {
        return old.paragraphs().stream()
                .filter(paragraph -> after.paragraph(paragraph.code()).isEmpty())
                .map(p -> new Change(p.code(), old.number(), old.title(), Fate.GONE, List.of(new Piece(Piece.Kind.REMOVED, p.text())), List.of()))
                .toList();
    }

    private static Change change(Section section, String old, Paragraph now) {
        if (old.isEmpty()) {
            return new Change(now.code(), section.number(), section.title(), Fate.NEW, List.of(), List.of(new Piece(Piece.Kind.ADDED, now.text())));
        }
        if (old.equals(now.text())) {
            var same = List.of(new Piece(Piece.Kind.SAME, old));
            return new Change(now.code(), section.number(), section.title(), Fate.UNCHANGED, same, same);
        }
        var before = new ArrayList<Piece>();
        var after = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(old), words(now.text()), true).getDeltas()) {
            var same = delta.getType() == DeltaType.EQUAL;
            add(before, same ? Piece.Kind.SAME : Piece.Kind.REMOVED, delta.getSource().getLines());
            add(after, same ? Piece.Kind.SAME : Piece.Kind.ADDED, delta.getTarget().getLines());
        }
        return new Change(now.code(), section.number(), section.title(), Fate.CHANGED, List.copyOf(before), List.copyOf(after));
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(kind, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
