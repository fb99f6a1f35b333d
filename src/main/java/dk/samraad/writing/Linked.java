package dk.samraad.writing;

import dk.samraad.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes links of the web addresses in a text. They stand there whole: on paper nobody can press them.
final class Linked {
    /// Up to a space; what ends a sentence or closes a bracket is not a part of it.
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*[^\\s.,;:!?)»”]");

    private Linked() {}

    static List<Span> of(String text) {
        var found = ADDRESS.matcher(text);
        var spans = new ArrayList<Span>();
        var from = 0;
        while (found.find()) {
            if (found.start() > from) spans.add(Span.text(text.substring(from, found.start())));
            spans.add(new Span.Link(found.group(), found.group()));
            from = found.end();
        }
        if (from < text.length() || spans.isEmpty()) spans.add(Span.text(text.substring(from)));
        return spans;
    }
}
