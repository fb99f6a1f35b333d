package dk.samraad.web;

import dk.samraad.platform.time.Danish;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What every template knows of the request it answers: language, texts, who is looking, where we are.
///
/// @param path the path of the request, without query
/// @param canonical the whole address others should name this page by
/// @param formToken guards staff forms against being sent from another site; see [dk.samraad.web.security]
public record Shell(Messages messages, Viewer viewer, String path, String canonical, String formToken) {

    /// The text of a key in the language of the page.
    public String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    /// The text of an enum constant in the language of the page.
    public String name(Enum<?> constant) {
        return messages.name(constant);
    }

    public Language language() {
        return messages.language();
    }

    public Locale locale() {
        return language().locale();
    }

    /// A day and an hour as people write them, in the language of the page.
    public String moment(Instant moment) {
        var pattern = switch (language()) {
            case Language.DA -> "d. MMMM yyyy 'kl.' H.mm";
            case Language.EN -> "d MMMM yyyy 'at' H:mm";
        };
        return DateTimeFormatter.ofPattern(pattern, locale()).format(moment.atZone(Danish.ZONE));
    }

    /// The address of a built file (`app.css`), which names its content so that it can be kept for a year.
    public String asset(String name) {
        return Assets.address(name);
    }

    /// The same page in each of our languages, for the switch at the top.
    public List<LanguageLink> languages() {
        return Stream.of(Language.values())
                .map(l -> new LanguageLink(l.code(), l.ownName(), path + "?sprog=" + l.code(), l == language()))
                .toList();
    }

    public Shell in(Language other) {
        return new Shell(Messages.in(other), viewer, path, canonical, formToken);
    }
}
