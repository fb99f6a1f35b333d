package dk.samraad.document.pdf;

import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.document.WebAddress;
import java.util.List;

/// Clean text in one style, leading to one place.
///
/// @param target as in [Span.Link]; empty for text that leads nowhere
record Run(String text, Style style, String target) {
    Run {
        text = PlainText.of(text);
    }

    static List<Run> of(String text, Style style) {
        return List.of(new Run(text, style, ""));
    }

    static List<Run> of(List<Span> spans) {
        return spans.stream().map(Run::of).toList();
    }

    private static Run of(Span span) {
        return switch (span) {
            case Span.Plain plain -> new Run(plain.text(), Style.BODY, "");
            case Span.Strong strong -> new Run(strong.text(), Style.STRONG, "");
            case Span.Link link when WebAddress.isSafe(link.target()) -> new Run(link.text(), Style.LINK, link.target());
            case Span.Link link -> new Run(link.text(), Style.BODY, "");
        };
    }
}
