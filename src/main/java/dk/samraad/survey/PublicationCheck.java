package dk.samraad.survey;

import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Reason.Flaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Everything that keeps a draft from being published, in the order of the survey.
final class PublicationCheck {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /// Addresses under `/sp/{slug}/` that are something else than a page.
    private static final Set<String> TAKEN_CODES = Set.of(
            "svar", "tjek", "fortsaet", "tak", "tablet", "stop", "start", "send", "qr", "kvittering", "sprog", "menneske");

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
        whole.expectText(definition.title(), "title");
        whole.expectText(definition.purpose(), "purpose");
        if (definition.minutes() < 1) whole.refuse(Flaw.NO_MINUTES, "");
        if (definition.pages().isEmpty()) whole.refuse(Flaw.NO_PAGE, "");
    }

    private void checkPage(int index) {
        var page = definition.pages().get(index);
        var place = new Place(definition.languages(), page.code(), "", reasons);
        if (!CODE.matcher(page.code()).matches()) place.refuse(Flaw.BAD_CODE, page.code());
        if (TAKEN_CODES.contains(page.code())) place.refuse(Flaw.TAKEN_CODE, page.code());
        if (definition.pages().subList(0, index).stream().anyMatch(p -> p.code().equals(page.code()))) place.refuse(Flaw.DUPLICATE_PAGE, page.code());
        place.expectText(page.title(), "title");
        place.expectTranslations(page.intro(), "intro");
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
        place.expectText(basics.wording(), "wording");
        place.expectTranslations(basics.help(), "help");
        basics.theme().filter(theme -> !themes.contains(theme)).ifPresent(theme -> place.refuse(Flaw.UNKNOWN_THEME, theme));
        if (basics.role() && definition.role().filter(first -> first != question).isPresent()) place.refuse(Flaw.SECOND_ROLE, "");
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

        void expectText(Wording wording, String part) {
            if (wording.isEmpty()) refuse(Flaw.MISSING_TEXT, part);
            else expectTranslations(wording, part);
        }

        /// A text that may be left out is there in every language or in none.
        void expectTranslations(Wording wording, String part) {
            if (wording.isEmpty()) return;
            for (var language : languages) {
                if (wording.byLanguage().getOrDefault(language, "").isBlank()) refuse(Flaw.MISSING_TRANSLATION, part + ", " + language);
            }
        }
    }
}
