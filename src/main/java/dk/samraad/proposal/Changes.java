package dk.samraad.proposal;

import dk.samraad.proposal.Change.Fate;
import java.util.ArrayList;
import java.util.List;

/// Lays two versions side by side: paragraphs by their code, words as [MarkedWords] does.
final class Changes {
    private Changes() {}

    /// In the order of the new text; paragraphs that are gone stand where their section stands, or at the end.
    static List<Change> between(Draft before, Draft after) {
        var changes = new ArrayList<Change>();
        for (var section : after.sections()) {
            for (var paragraph : section.paragraphs()) changes.add(change(section, before.paragraph(paragraph.code()).map(Paragraph::text)
                    .orElse(""), paragraph));
            before.section(section.number()).ifPresent(old -> changes.addAll(gone(old, after)));
        }
        before.sections().stream().filter(old -> after.section(old.number()).isEmpty()).forEach(old -> changes.addAll(gone(old, after)));
        return List.copyOf(changes);
    }

    private static List<Change> gone(Section old, Draft after) {
        return old.paragraphs().stream()
                .filter(paragraph -> after.paragraph(paragraph.code()).isEmpty())
                .map(p -> new Change(p.code(), old.number(), old.title(), Fate.GONE, List.of(new Piece(Piece.Kind.REMOVED, p.text())),
                        List.of()))
                .toList();
    }

    private static Change change(Section section, String old, Paragraph now) {
        if (old.isEmpty()) {
            return new Change(now.code(), section.number(), section.title(), Fate.NEW, List.of(),
                    List.of(new Piece(Piece.Kind.ADDED, now.text())));
        }
        if (old.equals(now.text())) {
            var same = List.of(new Piece(Piece.Kind.SAME, old));
            return new Change(now.code(), section.number(), section.title(), Fate.UNCHANGED, same, same);
        }
        var marked = MarkedWords.between(old, now.text());
        return new Change(now.code(), section.number(), section.title(), Fate.CHANGED, marked.before(), marked.after());
    }
}
