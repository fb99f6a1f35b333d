package dk.samraad.web;

import dk.samraad.platform.request.RequestKind;
import dk.samraad.platform.time.Danish;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.text.WrittenDay;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What every template knows of the request it answers: language, texts, who is looking, where we are.
///
/// @param path the path of the request, without query
/// @param canonical the whole address others should name this page by
/// @param formToken guards staff forms against being sent from another site; see [dk.samraad.web.security]
/// @param example what stands at this address is made up, and the page says so
public record Shell(Messages messages, Viewer viewer, String path, String canonical, String formToken, Asked asked, boolean example) {

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

    /// Danish words to be put into a sentence of ours, which the page then writes with [#marked].
    public String quoted(String danish) {
        return quoted(danish, Language.DA.code());
    }

    /// The same with words of any language, such as a survey's.
    ///
    /// @param tag BCP 47
    public String quoted(String words, String tag) {
        return language().code().equals(tag) ? words : Quoted.mark(words, tag);
    }

    /// A sentence in which the words of another language are marked as such.
    public Content marked(String sentence) {
        return new Quoted(sentence);
    }

    /// A day and an hour as people write them, in the language of the page.
    public String moment(Instant moment) {
        var pattern = switch (language()) {
            case Language.DA -> "d. MMMM yyyy 'kl.' H.mm";
            case Language.EN -> "d MMMM yyyy 'at' H:mm";
        };
        return DateTimeFormatter.ofPattern(pattern, locale()).format(moment.atZone(Danish.ZONE));
    }

    /// A day as people write it, in the language of the page.
    public String day(LocalDate day) {
        return WrittenDay.of(day, language());
    }

    /// The address of a built file (`app.css`), which names its content so that it can be kept for a year.
    public String asset(String name) {
        return Assets.address(name);
    }

    /// The site's sign within the page itself: a file of its own would be one request more of everybody's first page.
    public String sign() {
        return Assets.within("favicon.svg");
    }

    /// The same page in each of our languages, search and page number kept, for the switch at the top. None where it cannot be asked
    /// for once more.
    public List<LanguageLink> languages() {
        if (!asked.readable()) return List.of();
        return Stream.of(Language.values())
                .map(l -> new LanguageLink(l.code(), l.ownName(), path + asked.with(l.code()), l == language()))
                .toList();
    }

    /// What the switch sends again, where the page is an answer to something sent; a page that was only read is asked for by its
    /// address.
    public Optional<FormFields> posted() {
        return asked.posted();
    }

    /// The address that was asked, for what is sent there once more.
    public String here() {
        return path + asked.same();
    }

    /// Where in the house a page stands, for its title: a hearing has pages of the same name for citizens, staff and councils.
    public String part() {
        if (RequestKind.isForStaff(path)) return t("web.part.staff");
        return path.startsWith("/raad/") ? t("web.part.council") : "";
    }

    /// What staff or a council wrote on a page that could not be taken. A citizen's own pages keep it themselves.
    public List<String> givenBack(Optional<FormFields> sent) {
        return home().equals("/") ? List.of() : sent.map(FormFields::written).orElse(List.of());
    }

    /// Where one begins who works here: staff, a council, or anybody.
    public String home() {
        if (RequestKind.isForStaff(path)) return RequestKind.STAFF;
        return RequestKind.isForWork(path) ? RequestKind.COUNCIL : "/";
    }

    /// In a survey's language where it is one of ours; else in what the visitor reads of ours.
    public Shell inOrAsIs(String code) {
        return Language.named(code).map(this::in).orElse(this);
    }

    /// For a page that is drawn once for all who come: named by its path and a language alone, whatever its first visitor asked for
    /// besides.
    public Shell named(String language) {
        var address = canonical.replaceFirst("\\?.*", "")
                + (language.equals(Language.DA.code()) ? "" : "?" + Shells.LANGUAGE + "=" + language);
        return new Shell(messages, viewer, path, address, formToken, asked, example);
    }

    public Shell in(Language other) {
        return new Shell(Messages.in(other), viewer, path, canonical, formToken, asked, example);
    }
}
