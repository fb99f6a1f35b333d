package dk.samraad.report.hearing;

import dk.samraad.document.Span;
import dk.samraad.report.writing.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The replies a sentence rests on, set behind it: links where they can be read in the same document.
///
/// @param anchors what can be linked to
record Sources(Words words, Set<String> anchors) {
    private static final int MOST = 8;
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    /// "2.10" after "2.9".
    static final Comparator<String> NUMBERS = Comparator.comparing(Sources::padded);

    private static String padded(String numbers) {
        return FIGURES.matcher(numbers).replaceAll(found -> "0".repeat(Math.max(0, 9 - found.group().length())) + found.group());
    }

    /// Each once: o-001, p-002, p-999, p-1000.
    static List<String> inOrder(Collection<String> references) {
        return references.stream().distinct().sorted(NUMBERS).toList();
    }

    /// The sentence, then "(o-001, p-003 og 4 andre)".
    List<Span> after(String sentence, List<String> references) {
        var spans = new ArrayList<Span>(List.of(Span.text(sentence)));
        if (references.isEmpty()) return spans;
        spans.add(Span.text(" ("));
        for (int i = 0; i < Math.min(MOST, references.size()); i++) {
            if (i > 0) spans.add(Span.text(", "));
            spans.add(one(references.get(i)));
        }
        if (references.size() > MOST) spans.add(Span.text(" " + words.t("papers.and-others", references.size() - MOST)));
        spans.add(Span.text(")"));
        return spans;
    }

    /// All of them, however many.
    List<Span> all(String lead, List<String> references) {
        var spans = new ArrayList<Span>(List.of(Span.text(lead)));
        for (int i = 0; i < references.size(); i++) {
            spans.add(Span.text(i == 0 ? " " : ", "));
            spans.add(one(references.get(i)));
        }
        return spans;
    }

    private Span one(String reference) {
        return anchors.contains(reference) ? new Span.Link(reference, "#" + reference) : Span.text(reference);
    }
}
