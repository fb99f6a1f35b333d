package dk.samraad.writing;

import dk.samraad.document.Span;
import java.util.List;

/// A sentence that staff wrote, and the number it rests on.
///
/// @param told as in [ReleasedNumber]
/// @param anchor where the number stands in the document
public record Headline(String sentence, String told, String anchor) {

    /// The sentence first, then the number.
    ///
    /// @param linked whether the number stands in the same document
    public List<Span> spans(Words words, boolean linked) {
        var number = linked ? new Span.Link(told, "#" + anchor) : Span.text(told);
        return List.of(new Span.Strong(whole(sentence)), Span.text(" " + words.t("report.headline.rests-on") + " "),
                number, Span.text("."));
    }

    private static String whole(String sentence) {
        return sentence.matches("(?s).*[.!?…][»”\")]?") ? sentence : sentence + ".";
    }
}
