package dk.samraad.document.pdf;

import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.document.WebAddress;
import java.util.List;

/// Clean text in one style, leading to one place.
///
/// @param target as in [Span.Link]; empty for text that leads nowhere
/// @param language as in [Span.Plain]
record Run(String text, Style style, String target, String language) {
    Run {
        text = PlainText.of(text);
    }

    Run(String text, Style style, String target) {
        this(text, style, target, "");
    }

    static List<Run> of(String text, Style style) {
        return List.of(new Run(text, style, ""));
    }

    static List<Run> of(List<Span> spans) {
        return spans.stream().map(span -> of(span, Style.BODY, Style.STRONG, Style.LINK, Style.REMOVED, Style.ADDED)).toList();
    }

    /// @param style of what has no mark
    static List<Run> inCell(List<Span> spans, Style style) {
        return spans.stream().map(span -> of(span, style, Style.CELL_STRONG, Style.CELL_LINK, Style.CELL_REMOVED, Style.CELL_ADDED))
                .toList();
    }

    private static Run of(Span span, Style plain, Style strong, Style link, Style removed, Style added) {
        return switch (span) {
            case Span.Plain words -> new Run(words.text(), plain, "", words.language());
            case Span.Strong words -> new Run(words.text(), strong, "", words.language());
            case Span.Link words when WebAddress.isSafe(words.target()) -> new Run(words.text(), link, words.target());
            case Span.Link words -> new Run(words.text(), plain, "");
            case Span.Removed words -> new Run(words.text(), removed, "");
            case Span.Added words -> new Run(words.text(), added, "");
        };
    }
}
