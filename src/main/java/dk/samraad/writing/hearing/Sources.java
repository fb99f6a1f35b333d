package dk.samraad.writing.hearing;

import dk.samraad.document.Span;
import dk.samraad.hearing.Reference;
import dk.samraad.writing.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The replies a sentence rests on, set behind it: links where they can be read in the same document.
///
/// @param anchors of replies that can be linked to
/// @param whole whether all chapters stand in the same document
record Sources(Words words, Set<String> anchors, boolean whole) {
    private static final int MOST = 8;
    /// Of paragraphs: "2.10" after "2.9".
    static final Comparator<String> NUMBERS = Sources::inOrder;

    private static int inOrder(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = endOfFigures(one, i);
            int endOfOther = endOfFigures(other, j);
            if (endOfOne > i && endOfOther > j) {
                int order = Long.compare(Long.parseLong(one, i, endOfOne, 10), Long.parseLong(other, j, endOfOther, 10));
                if (order != 0) return order;
                i = endOfOne;
                j = endOfOther;
            } else {
                if (one.charAt(i) != other.charAt(j)) return Character.compare(one.charAt(i), other.charAt(j));
                i++;
                j++;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int endOfFigures(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 18 && Character.isDigit(text.charAt(end))) end++;
        return end;
    }

    /// Each once: o-001, p-002, p-999, p-1000.
    static List<String> inOrder(Collection<String> references) {
        return references.stream().distinct().sorted(Reference.ORDER).toList();
    }

    /// Whether there is something to link a headline to.
    boolean linksTo(String anchor) {
        return whole && !anchor.isEmpty();
    }

    /// The sentence, then "(o-001, p-003 og 4 andre)".
    List<Span> after(String sentence, List<String> references) {
        return after(sentence, references, "");
    }

    List<Span> after(List<Span> sentence, List<String> references) {
        return after(sentence, references, "");
    }

    /// @param further what stands behind the references, of those that may not be named; empty for nobody
    List<Span> after(String sentence, List<String> references, String further) {
        return after(List.of(Span.text(sentence)), references, further);
    }

    private List<Span> after(List<Span> sentence, List<String> references, String further) {
        var spans = new ArrayList<>(sentence);
        if (references.isEmpty()) {
            if (!further.isEmpty()) spans.add(Span.text(" (" + further + ")"));
            return spans;
        }
        spans.add(Span.text(" ("));
        // "and 1 other" takes the room of its name.
        var named = references.size() == MOST + 1 ? references.size() : Math.min(MOST, references.size());
        for (int i = 0; i < named; i++) {
            if (i > 0) spans.add(Span.text(", "));
            spans.add(one(references.get(i)));
        }
        if (references.size() > named) spans.add(Span.text(" " + words.t("papers.and-others", references.size() - named)));
        spans.add(Span.text(further.isEmpty() ? ")" : ", " + further + ")"));
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
