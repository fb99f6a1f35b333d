package dk.samraad.analysis;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.choice;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.Question;
import dk.samraad.survey.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A survey that changes while it runs, through the pages, files and reports of the product.
class VersionsIT extends SurveysAtWork {
    private static final Definition FIRST = Fjordby.of(page("en",
            choice("tryg", "ja", "nej"),
            new Question.NumberInput(basics("alder"), 0, 100, 0, danish("år")),
            new Question.LongText(basics("andet"), 500),
            background("bydel", "havnen", "bakken")));

    /// A question, a page, an option, a background question and a wider range more; another order; a question and its page gone.
    private static final Definition SECOND = Fjordby.of(
            page("to", choice("bus", "tit", "aldrig"), new Question.LongText(basics("mere"), 500),
                    new Question.Ranking(basics("orden"), danishOptions("a", "b")),
                    new Question.Allocation(basics("point"), danishOptions("a", "b"), 10),
                    new Question.LikertRows(basics("enig"), danishOptions("r"), danishOptions("u", "e")),
                    new Question.Scale(basics("skala"), danish("Lav"), danish("Høj"))),
            page("en", background("bydel", "bakken", "havnen", "oen"), background("rolle", "borger", "gaest"),
                    new Question.NumberInput(basics("alder"), 0, 5_000, 1, danish("år")), choice("tryg", "nej", "ja", "ved-ikke")));

    private static Answers first(int person) {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("tryg", new Answer.Choice(person % 2 == 0 ? "ja" : "nej"));
        answers.put("alder", new Answer.Number(BigDecimal.valueOf(20 + person)));
        answers.put("andet", new Answer.Text("Flere bænke"));
        answers.put("bydel", new Answer.Choice(person % 2 == 0 ? "havnen" : "bakken"));
        return new Answers(answers);
    }

    private static Answers second(int person) {
        var answers = new LinkedHashMap<String, Answer>(first(person).byQuestion());
        if (person % 3 == 0) answers.put("tryg", new Answer.Choice("ved-ikke"));
        if (person % 5 != 0) answers.put("bus", new Answer.Choice(person % 2 == 0 ? "tit" : "aldrig"));
        answers.put("alder", new Answer.Number(BigDecimal.valueOf(1_000 + person)));
        answers.put("mere", new Answer.Text("Flere busser"));
        answers.put("orden", new Answer.Order(person % 2 == 0 ? List.of("a", "b") : List.of("b", "a")));
        answers.put("point", new Answer.Points(person % 2 == 0 ? Map.of("a", 7, "b", 3) : Map.of("a", 10)));
        answers.put("enig", new Answer.Rows(Map.of("r", person % 2 == 0 ? "u" : "e")));
        answers.put("skala", new Answer.Number(BigDecimal.valueOf(person % 2 == 0 ? 3 : 8)));
        answers.put("rolle", new Answer.Choice(person % 2 == 0 ? "borger" : "gaest"));
        return new Answers(answers);
    }

    @Test
    void a_question_page_option_or_wider_range_more_breaks_no_page_file_report_or_comment() throws IOException {
        var answers = open("vokser", FIRST);
        answers.give(app.bean(dk.samraad.survey.Surveys.class).live("vokser").version(), 20, VersionsIT::first);
        takeUp("vokser");
        var version = published(answers.publish(SECOND));

        everythingIsThere("vokser");
        assertThat(staff.get(PAGES + "vokser/resultater").text()).contains("De tælles med næste gang", "bus");

        answers.give(version, 20, VersionsIT::second);
        takeUp("vokser");

        everythingIsThere("vokser");
        assertThat(staff.get(PAGES + "vokser/resultater").text()).contains("16 svarede. 4 svarede ikke. Stillet til 20 af 40.");
        var csv = new String(staff.bytes(PAGES + "vokser/resultater.csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains("bus;bus;Svarede;Grundlag;16;;", "bus;bus;Svarede ikke;Grundlag;4;;",
                "bus;bus;Fik ikke spørgsmålet;Grundlag;20;;");
        var json = new String(staff.bytes(PAGES + "vokser/resultater.json"), StandardCharsets.UTF_8).replaceAll("\\s", "");
        assertThat(json).contains("\"name\":\"bus\",\"caption\":\"bus\",\"answered\":16,\"missing\":4,\"notShown\":20,\"asked\":20");
        assertThat(staff.get(PAGES + "vokser/resultater").text())
                .contains("»ved-ikke« kunne vælges af 20 af 40, fordi den kom til undervejs.");
        assertThat(staff.get(PAGES + "vokser/fritekst").text()).contains("Flere bænke", "Flere busser")
                .contains("andet Stillet til 20 af 40. 20 har skrevet noget.", "mere Stillet til 20 af 40. 20 har skrevet noget.");

        var text = report("vokser");
        assertThat(text).contains("Stillet til 20 af 40. 16 svarede på spørgsmålet. 4 sprang det over.");
        assertThat(text).contains("Stillet til 20 af 40. 20 skrev et svar med egne ord.");
        assertThat(text).contains("Stillet i version 2", "Stillet i version 1", "I version 1: Et tal fra 0 til 100",
                "I version 1: man kunne ikke svare »ved-ikke«");
        assertThat(of("vokser").versions()).containsExactly(1, 2);
    }

    @Test
    void at_closing_tables_by_background_stand_with_questions_of_some_versions_too() {
        var answers = open("deler", FIRST);
        answers.give(app.bean(dk.samraad.survey.Surveys.class).live("deler").version(), 100, VersionsIT::first);
        var version = published(answers.publish(SECOND));
        answers.give(version, 100, VersionsIT::second);
        app.bean(dk.samraad.survey.Surveys.class).close("deler", dk.samraad.platform.audit.Actor.systemAs("test"));
        takeUp("deler");

        everythingIsThere("deler");
        assertThat(staff.get(PAGES + "deler/resultater?visning=del.rolle").text()).contains("Ikke oplyst eller ikke spurgt");
        assertThat(staff.get(PAGES + "deler/resultater?visning=kun.bydel.havnen").status()).isEqualTo(200);
    }

    /// As a database may hold it from before publication refused such: nothing is counted under a question that was not asked.
    @Test
    void versions_that_asked_something_else_under_the_same_code_are_not_counted_together() {
        var answers = open("blandet", Fjordby.of(page("en", choice("q", "a", "b"), background("bydel", "havnen", "bakken"),
                new Question.Ranking(basics("orden"), danishOptions("a", "b")), choice("vaek", "a", "b"))));
        var first = app.bean(dk.samraad.survey.Surveys.class).live("blandet").version();
        answers.give(first, 30, person -> answers("q", new Answer.Choice("a"), "bydel",
                new Answer.Choice("havnen"), "orden", new Answer.Order(List.of("a", "b")), "vaek", new Answer.Choice("a")));
        takeUp("blandet");
        var second = answers.force(Fjordby.of(page("en",
                new Question.MultipleChoice(basics("q"), danishOptions("a", "c"), Optional.empty(), 2),
                new Question.Scale(basics("vaek"), danish("Lav"), danish("Høj")), background("bydel", "havnen", "oen"),
                new Question.Ranking(basics("orden"), danishOptions("a", "b", "c")))));
        answers.give(second, 20, person -> answers("q", new Answer.Choices(List.of("a", "c")), "bydel", new Answer.Choice("oen"),
                "orden", new Answer.Order(person % 2 == 0 ? List.of("a", "b", "c") : List.of("c", "a", "b")),
                "vaek", new Answer.Number(BigDecimal.valueOf(person % 2 == 0 ? 1 : 9))));
        takeUp("blandet");

        everythingIsThere("blandet");
        var table = of("blandet").tables().stream().filter(t -> t.name().equals("vaek")).findFirst().orElseThrow();
        assertThat(table.base())
                .isEqualTo(new SafeTable.Base(java.util.OptionalInt.of(20), java.util.OptionalInt.of(0), java.util.OptionalInt.of(30)));
    }

    private static Question background(String code, String... options) {
        return new Question.SingleChoice(new Question.Basics(code, danish(code), Wording.NONE,
                false, Optional.empty(), true, Optional.empty()), danishOptions(options));
    }
}
