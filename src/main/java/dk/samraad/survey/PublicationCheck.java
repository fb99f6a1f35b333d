package dk.samraad.survey;

import dk.samraad.platform.address.AddressWords;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Reason.Flaw;
import dk.samraad.text.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Everything that keeps a draft from being published, in the order of the survey.
final class PublicationCheck {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    static final int LONGEST_HEADING = 300;
    static final int LONGEST_WORDING = 1_000;
    static final int LONGEST_TEXT = 5_000;
    static final int MOST_PAGES = 100;
    static final int MOST_QUESTIONS = 300;
    static final int MOST_MINUTES = 240;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Definition definition;
    private final Set<String> themes;
    private final Reachability reachability;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<String> questionCodes = new HashSet<>();

    private PublicationCheck(Definition definition, Set<String> themes) {
        this.definition = definition;
        this.themes = themes;
        this.reachability = new Reachability(definition);
    }

    /// @param themes codes of the themes of the survey's policy
    /// @return empty when it may be published
    static List<Reason> of(Definition definition, Set<String> themes) {
        var check = new PublicationCheck(definition, themes);
        check.checkWhole();
        // Far too many are not looked at one by one.
        if (check.isTooLong()) return List.copyOf(check.reasons);
        for (int i = 0; i < definition.pages().size(); i++) check.checkPage(i);
        return List.copyOf(check.reasons);
    }

    private void checkWhole() {
        var whole = new Place(definition.languages(), "", "", reasons);
        if (definition.languages().isEmpty()) whole.refuse(Flaw.NO_LANGUAGE, "");
        var seen = new HashSet<String>();
        for (var language : definition.languages()) {
            if (!LANGUAGE.matcher(language).matches()) whole.refuse(Flaw.BAD_LANGUAGE, language);
            if (!seen.add(language)) whole.refuse(Flaw.DUPLICATE_LANGUAGE, language);
        }
        whole.expectText(definition.title(), "title", LONGEST_HEADING);
        whole.expectText(definition.purpose(), "purpose", LONGEST_TEXT);
        if (definition.minutes() < 1) whole.refuse(Flaw.NO_MINUTES, "");
        if (definition.minutes() > MOST_MINUTES) whole.refuse(Flaw.TOO_MANY_MINUTES, definition.minutes() + " > " + MOST_MINUTES);
        if (definition.pages().size() > MOST_PAGES) whole.refuse(Flaw.TOO_MANY_PAGES, definition.pages().size() + " > " + MOST_PAGES);
        var questions = definition.questions().count();
        if (questions > MOST_QUESTIONS) whole.refuse(Flaw.TOO_MANY_QUESTIONS, questions + " > " + MOST_QUESTIONS);
        if (definition.pages().isEmpty()) whole.refuse(Flaw.NO_PAGE, "");
    }

    private boolean isTooLong() {
        return reasons.stream().anyMatch(r -> r.flaw() == Flaw.TOO_MANY_PAGES || r.flaw() == Flaw.TOO_MANY_QUESTIONS);
    }

    private void checkPage(int index) {
        var page = definition.pages().get(index);
        var place = new Place(definition.languages(), page.code(), "", reasons);
        if (!CODE.matcher(page.code()).matches()) place.refuse(Flaw.BAD_CODE, page.code());
        if (AddressWords.isTakenByPage(page.code())) place.refuse(Flaw.TAKEN_CODE, page.code());
        if (definition.pages().subList(0, index).stream().anyMatch(p -> p.code().equals(page.code()))) place.refuse(Flaw.DUPLICATE_PAGE,
                page.code());
        place.expectText(page.title(), "title", LONGEST_HEADING);
        place.expectTranslations(page.intro(), "intro", LONGEST_TEXT);
        page.shownWhen().ifPresent(c -> ConditionCheck.check(c, definition, new Position(index, 0), "", place));
        var reachable = reachability.reaches(index);
        if (!reachable) place.refuse(Flaw.UNREACHABLE_PAGE, "");
        if (page.questions().isEmpty()) place.refuse(Flaw.EMPTY_PAGE, "");
        for (int i = 0; i < page.questions().size(); i++) checkQuestion(page, new Position(index, i), reachable);
    }

    private void checkQuestion(Page page, Position position, boolean pageReachable) {
        var question = page.questions().get(position.question());
        var basics = question.basics();
        var place = new Place(definition.languages(), page.code(), question.code(), reasons);
        if (!CODE.matcher(question.code()).matches()) place.refuse(Flaw.BAD_CODE, question.code());
        if (!questionCodes.add(question.code())) place.refuse(Flaw.DUPLICATE_QUESTION, question.code());
        place.expectText(basics.wording(), "wording", LONGEST_WORDING);
        place.expectTranslations(basics.help(), "help", LONGEST_TEXT);
        basics.theme().filter(theme -> !themes.contains(theme)).ifPresent(theme -> place.refuse(Flaw.UNKNOWN_THEME, theme));
        if (basics.asWhom() && definition.asWhom().filter(first -> first != question).isPresent()) place.refuse(Flaw.SECOND_ROLE, "");
        QuestionCheck.check(question, place);
        basics.shownWhen().ifPresent(c -> ConditionCheck.check(c, definition, position, question.code(), place));
        if (pageReachable && !reachability.reaches(position)) place.refuse(Flaw.UNREACHABLE_QUESTION, "");
    }

    /// Where a question stands, counted from 0; a page's own condition stands before its first question.
    record Position(int page, int question) {
        boolean isBefore(Position other) {
            return page < other.page || (page == other.page && question < other.question);
        }
    }

    /// Where something is wrong, and what has been found so far.
    record Place(List<String> languages, String page, String question, List<Reason> reasons) {
        void refuse(Flaw flaw, String detail) {
            reasons.add(new Reason(flaw, page, question, detail));
        }

        /// @param longest in characters (code points)
        void expectText(Wording wording, String part, int longest) {
            if (wording.isEmpty()) refuse(Flaw.MISSING_TEXT, part);
            else expectTranslations(wording, part, longest);
        }

        /// A text that may be left out is there in every language or in none.
        void expectTranslations(Wording wording, String part, int longest) {
            if (wording.isEmpty()) return;
            for (var text : wording.byLanguage().values()) {
                if (text.codePointCount(0, text.length()) > longest) refuse(Flaw.TEXT_TOO_LONG, part + ", " + longest);
            }
            for (var language : languages) {
                var text = wording.byLanguage().getOrDefault(language, "");
                if (PlainText.isBlank(text)) refuse(Flaw.MISSING_TRANSLATION, part + ", " + language);
            }
        }
    }
}
