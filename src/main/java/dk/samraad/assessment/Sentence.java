package dk.samraad.assessment;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sentence of a text, with the spaces after it: put together they are the text again.
///
/// @param start and end in UTF-16 units
public record Sentence(int start, int end, String text) {

    /// By the rules of Danish, and at every end of a line.
    public static List<Sentence> of(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.of("da"));
        breaks.setText(text);
        var sentences = new ArrayList<Sentence>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(new Sentence(start, end, text.substring(start, end)));
        }
        return List.copyOf(sentences);
    }
}
