package dk.samraad.survey;

import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Question.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Definitions as wild as the records allow, publishable or not.
final class ArbitrarySurveys {
    private ArbitrarySurveys() {}

    static Arbitrary<Definition> definitions() {
        return Combinators.combine(wordings(), wordings(), languages().list().uniqueElements().ofMaxSize(3),
                Arbitraries.of(Presentation.class),
                        Arbitraries.integers(), pages().list().ofMaxSize(4))
                .as(Definition::new);
    }

    private static Arbitrary<Page> pages() {
        return Combinators.combine(codes(), wordings(), wordings(), conditions().optional(), questions().list().ofMaxSize(4)).as(Page::new);
    }

    static Arbitrary<Question> questions() {
        return basics().flatMap(basics -> Arbitraries.<Question>oneOf(
                options().map(options -> new Question.SingleChoice(basics, options)),
                Combinators.combine(options(), option().optional(), Arbitraries.integers())
                        .as((options, none, atMost) -> new Question.MultipleChoice(basics, options, none, atMost)),
                Combinators.combine(options(), options()).as((rows, points) -> new Question.LikertRows(basics, rows, points)),
                Combinators.combine(wordings(), wordings()).as((low, high) -> new Question.Scale(basics, low, high)),
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs(), Arbitraries.integers(), wordings())
                        .as((minimum, maximum, decimals, unit) -> new Question.NumberInput(basics, minimum, maximum, decimals, unit)),
                Combinators.combine(days(), days()).as((earliest, latest) -> new Question.DateInput(basics, earliest, latest)),
                Arbitraries.integers().map(limit -> new Question.ShortText(basics, limit)),
                Arbitraries.integers().map(limit -> new Question.LongText(basics, limit)),
                options().map(options -> new Question.Ranking(basics, options)),
                Combinators.combine(options(), Arbitraries.integers())
                        .as((options, total) -> new Question.Allocation(basics, options, total))));
    }

    private static Arbitrary<Basics> basics() {
        var flags = Arbitraries.of(true, false);
        return Combinators.combine(codes(), wordings(), wordings(), flags, codes().optional(), Arbitraries.of(Role.values()).optional(),
                flags, conditions().optional())
                .as((code, wording, help, required, theme, role, asWhom, shownWhen) ->
                        new Basics(code, wording, help, required, theme, role, asWhom && role.equals(Optional.of(Role.BACKGROUND)),
                                shownWhen));
    }

    static Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(
                () -> Combinators.combine(codes(), codes().set().ofMaxSize(3)).as(Condition.Chosen::new),
                () -> Combinators.combine(codes(), Arbitraries.longs(), Arbitraries.longs()).as(Condition.Between::new),
                () -> conditions().list().ofMaxSize(2).map(Condition.All::new),
                () -> conditions().list().ofMaxSize(2).map(Condition.Any::new),
                () -> conditions().map(Condition.Not::new));
    }

    private static Arbitrary<List<Option>> options() {
        return option().list().ofMaxSize(3);
    }

    private static Arbitrary<Option> option() {
        return Combinators.combine(codes(), wordings()).as(Option::new);
    }

    private static Arbitrary<Wording> wordings() {
        return Arbitraries.maps(languages(), texts()).ofMaxSize(3).map(Wording::new);
    }

    /// `no` is Norwegian here and false to plain YAML.
    private static Arbitrary<String> languages() {
        return Arbitraries.of("da", "en", "no", "ar", "pl");
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.oneOf(texts(), Arbitraries.of("1", "012", "yes", "null", "~", "2026-03-02", "a b: #c", "1.5", "- x"));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12)
                .filter(text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                // Control characters are refused when read: see DefinitionsTest.
                .filter(text -> text.codePoints().allMatch(c -> Character.getType(c) != Character.CONTROL || "\t\n\r\u0085"
                        .indexOf(c) >= 0));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

}
