package dk.samraad.writing.hearing;

import dk.samraad.document.Span;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets the words that stand for a hidden passage apart from those of the sender. They are Danish in every language.
final class Hidden {
    private static final Pattern MARK = mark(Messages.in(Language.DA));

    private Hidden() {}

    private static Pattern mark(Messages danish) {
        return Pattern.compile(Stream.of(danish.t("privacy.masked.cpr"), danish.t("privacy.masked.email"), danish.t("privacy.masked.phone"),
                danish.t("privacy.masked.address"), danish.t("reply.masked.name"), danish.t("reply.masked.other")).map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }

    static List<Span> marked(String text) {
        var spans = new ArrayList<Span>();
        var from = 0;
        for (var found : MARK.matcher(text).results().toList()) {
            if (found.start() > from) spans.add(Span.text(text.substring(from, found.start())));
            spans.add(new Span.Strong(found.group()));
            from = found.end();
        }
        if (from < text.length()) spans.add(Span.text(text.substring(from)));
        return spans;
    }
}
