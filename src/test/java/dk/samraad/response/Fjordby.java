package dk.samraad.response;

import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Definitions;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Wording;
import dk.samraad.testkit.RunningSamraad;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A small survey of the invented municipality: every kind of question, a page only smokers see.
public final class Fjordby {
    public static final LocalDate OPENS = LocalDate.of(2026, 3, 1);
    public static final LocalDate CLOSES = LocalDate.of(2026, 3, 31);

    private Fjordby() {}

    public static Definition health(Presentation presentation) {
        return new Definition(w("Sundhed i Fjordby", "Health in Fjordby"), w("Fjordby vil vide, hvad der er vigtigt for dig.", "Fjordby wants to know."),
                List.of("da", "en"), presentation, 4, List.of(
                        new Page("dig", w("Om dig", "About you"), Wording.NONE, Optional.empty(), List.of(
                                new Question.SingleChoice(basics("ryger", "Ryger du?", true), options("ja", "nej")),
                                new Question.NumberInput(basics("km", "Hvor langt går du om dagen?", false), 0, 2000, 1, w("km", "km")),
                                new Question.DateInput(basics("dato", "Hvornår var du sidst hos lægen?", false), LocalDate.of(1990, 1, 1), LocalDate.of(2026, 12, 31)))),
                        new Page("rygning", w("Rygning", "Smoking"), Wording.NONE, Optional.of(new Condition.Chosen("ryger", Set.of("ja"))), List.of(
                                new Question.ShortText(basics("hvornaar", "Hvornår begyndte du?", true), 20))),
                        new Page("tema", w("Dine ønsker", "Your wishes"), Wording.NONE, Optional.empty(), List.of(
                                new Question.MultipleChoice(basics("oensker", "Hvad vil du have mere af?", true), options("stier", "mad", "ro"), Optional.of(o("ingen")), 2),
                                new Question.LikertRows(basics("enig", "Hvor enig er du?", false), options("trygt", "groent"), options("uenig", "enig")),
                                new Question.Scale(basics("tilfreds", "Hvor tilfreds er du?", false), w("Slet ikke", "Not"), w("Meget", "Very")),
                                new Question.Ranking(basics("vigtigst", "Hvad er vigtigst?", false), options("a", "b", "c")),
                                new Question.Allocation(basics("point", "Fordel 10 point", false), options("x", "y"), 10),
                                new Question.LongText(basics("mere", "Vil du sige mere?", false), 200)))));
    }

    /// One required question, for what is about the way and not the words.
    public static Definition small() {
        return new Definition(w("Kort", "Short"), w("Et spørgsmål.", "One question."), List.of("da", "en"), Presentation.PAGED, 1,
                List.of(new Page("en", w("Et", "One"), Wording.NONE, Optional.empty(), List.of(
                        new Question.SingleChoice(basics("ryger", "Ryger du?", true), options("ja", "nej")),
                        new Question.LongText(basics("mere", "Vil du sige mere?", false), 200)))));
    }

    /// @return its id
    public static long publish(RunningSamraad app, String slug, Definition definition) {
        var json = Definitions.toJson(definition).replace("'", "''");
        app.execute("insert into survey.questionnaire (slug, process_slug, policy_slug, authority, draft, state, opens_on, closes_on, public_until, retained_until)"
                + " values ('" + slug + "', 'sundhed', 'glostrup-2024-2032', 'Fjordby Kommune', '" + json + "', 'OPEN', '" + OPENS + "', '" + CLOSES
                + "', '2027-03-31', '2031-03-31')");
        var id = Long.parseLong(app.queryOne("select id from survey.questionnaire where slug = '" + slug + "'"));
        app.execute("insert into survey.version (survey_id, number, definition, published_at, published_by) values (" + id + ", 1, '" + json
                + "', '2026-02-01T00:00:00Z', 'Tovholder')");
        return id;
    }

    static Basics basics(String code, String wording, boolean required) {
        return new Basics(code, w(wording, "EN " + wording), Wording.NONE, required, Optional.empty(), false, Optional.empty());
    }

    static List<Option> options(String... codes) {
        return Stream.of(codes).map(Fjordby::o).toList();
    }

    static Option o(String code) {
        return new Option(code, w("Svar " + code, "Answer " + code));
    }

    static Wording w(String danish, String english) {
        return new Wording(Map.of("da", danish, "en", english));
    }
}
