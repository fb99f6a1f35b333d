package dk.samraad.analysis;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Answer;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Numbers, points and days are told in classes that give something to read, and stay when the survey changes.
class ClassesOfNumbersIT extends SurveysAtWork {
    @Test
    void three_or_twentyone_days_of_a_year_give_something_to_read() {
        var answers = open("dage", Fjordby.of(page("en", new Question.NumberInput(basics("dage"), 0, 365, 0, danish("dage")))));
        var few = List.of(0, 7, 14, 30, 365);
        answers.give(app.bean(dk.samraad.survey.Surveys.class).live("dage").version(), 41,
                person -> answers("dage", new Answer.Number(BigDecimal.valueOf(person < 5 ? few.get(person) : person % 2 == 0 ? 3 : 21))));
        takeUp("dage");

        var table = of("dage").tables().getFirst();
        assertThat(table.rows()).extracting(SafeTable.Row::label).containsExactly("0–3\u00a0dage", "4\u00a0dage eller mere");
        assertThat(table.rows()).allMatch(row -> row.cells().getFirst() instanceof SafeTable.Cell.Counted);
        assertThat(table.notes()).anyMatch(note -> note.startsWith("Gennemsnit"));
    }

    @Test
    void an_allocation_of_a_hundred_and_four_gives_something_to_read() {
        var answers = open("point",
                Fjordby.of(page("en", new Question.Allocation(basics("penge"), danishOptions("skole", "veje", "natur"), 10))));
        // All but two gave every option something.
        answers.give(app.bean(dk.samraad.survey.Surveys.class).live("point").version(), 104, person -> answers("penge", new Answer.Points(
                person < 2 ? Map.of("skole", 10) : person % 2 == 0 ? Map.of("skole", 6, "veje", 1, "natur", 3)
                : Map.of("skole", 3, "veje", 5, "natur", 2))));
        takeUp("point");

        var table = of("point").tables().getFirst();
        assertThat(table.columns()).extracting(SafeTable.Column::label)
                .containsExactly("Point i gennemsnit", "Spredning", "Gav mindst så mange point");
        assertThat(table.notes()).containsExactly("Så mange point tælles med: »skole« fra 4, »veje« fra 2, »natur« fra 3.");
        assertThat(table.hidden()).isZero();
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo(new SafeTable.Cell.Figure(479.0 / 104));
    }

    @Test
    void classes_chosen_at_the_first_release_stay_when_the_range_is_raised() {
        var before = Fjordby.of(page("en", new Question.NumberInput(basics("beloeb"), 0, 100, 0, danish("kr.")),
                new Question.DateInput(basics("dag"), java.time.LocalDate.of(2025, 1, 1), java.time.LocalDate.of(2025, 12, 31))));
        var answers = open("klasser", before);
        answers.give(app.bean(dk.samraad.survey.Surveys.class).live("klasser").version(),
                60, person -> answers("beloeb", new Answer.Number(BigDecimal.valueOf(person)),
                "dag", new Answer.Day(java.time.LocalDate.of(2025, 1 + person % 12, 1))));
        takeUp("klasser");
        var labels = of("klasser").tables().getFirst().rows().stream().map(SafeTable.Row::label).toList();
        assertThat(labels).hasSizeGreaterThan(3).first().asString().endsWith("\u00a0kr.");

        var version =
                published(answers.publish(Fjordby.of(page("en", new Question.NumberInput(basics("beloeb"), 0, 100_000, 0, danish("kr.")),
                new Question.DateInput(basics("dag"), java.time.LocalDate.of(2020, 1, 1), java.time.LocalDate.of(2035, 12, 31))))));
        answers.give(version, 60, person -> answers("beloeb", new Answer.Number(BigDecimal.valueOf(person < 30 ? person : 50_000)),
                "dag", new Answer.Day(java.time.LocalDate.of(person % 2 == 0 ? 2021 : 2030, 1, 1))));
        takeUp("klasser");

        var after = of("klasser").tables();
        assertThat(after.getFirst().rows()).hasSameSizeAs(labels);
        assertThat(after.getFirst().rows().getLast().label()).endsWith("\u00a0kr. eller mere");
        assertThat(after.get(1).rows()).extracting(SafeTable.Row::label)
                .contains("Før januar 2025", "marts 2025", "januar 2026 eller senere");
    }

    /// What the version before this one stored, letter for letter.
    @Test
    void a_snapshot_of_before_is_still_read_and_gone_on_from() {
        var answers = open("gammel", Fjordby.of(page("en", new Question.NumberInput(basics("n"), 0, 20, 0, danish("kr.")),
                new Question.Allocation(basics("p"), danishOptions("a", "b"), 10),
                new Question.DateInput(basics("d"), java.time.LocalDate.of(2016, 1, 1), java.time.LocalDate.of(2026, 12, 31)))));
        var version = app.bean(dk.samraad.survey.Surveys.class).live("gammel").version();
        app.execute("insert into analysis.snapshot (survey_id, number, taken_on, taken_by, respondents, tables) values ("
                + version.surveyId() + ", 1, '2026-03-01', 'test', 20, '"
                + OLD + "'::jsonb)");

        everythingIsThere("gammel");
        assertThat(of("gammel").tables().getFirst().rows()).extracting(SafeTable.Row::label)
                .containsExactly("0–1\u00a0kr.", "2–3\u00a0kr.", "4–5\u00a0kr.", "6–7\u00a0kr.",
                "8–9\u00a0kr.", "10–11\u00a0kr.", "12–13\u00a0kr.", "14–15\u00a0kr.", "16–17\u00a0kr.", "18–19\u00a0kr.", "20\u00a0kr.");
        assertThat(of("gammel").tables().get(2).rows()).extracting(SafeTable.Row::label).startsWith("2016", "2017");
        answers.give(version, 40, person -> answers("n", new Answer.Number(BigDecimal.valueOf(person % 2 == 0 ? 1 : 11)),
                "p", new Answer.Points(Map.of("a", 5, "b", 5)),
                "d", new Answer.Day(java.time.LocalDate.of(2020, 1, 1))));
        takeUp("gammel");
        everythingIsThere("gammel");
        assertThat(of("gammel").tables().getFirst().rows()).hasSize(11);
    }

    private static final String OLD = old();

    private static String old() {
        return "{\"tables\":{"
                + table("#mode", List.of("WEB"), List.of(20), "true") + ","
                + table("n|", List.of("0", "2", "4", "6", "8", "10", "12", "14", "16", "18", "20"),
                List.of(10, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0), "true") + ","
                + table("p|a", List.of("none", "some"), List.of(10, 10), "true") + ","
                + table("p|b", List.of("none", "some"), List.of(10, 10), "true") + ","
                + table("d|", List.of("2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"),
                List.of(0, 10, 0, 0, 10, 0, 0, 0, 0, 0, 0), "true")
                + "},\"moments\":{\"n|\":{\"mean\":5.5,\"deviation\":1.0,\"stands\":true}},\"shown\":{},\"kept\":[]}";
    }

    private static String table(String key, List<String> rows, List<Integer> people, String free) {
        return "\"" + key + "\":{\"rows\":[\"" + String.join("\",\"", rows) + "\"],\"columns\":[\"\"],\"counts\":" + people.stream()
                .map(p -> "[" + p + "]").toList()
                + ",\"answered\":[" + people.stream().mapToInt(Integer::intValue)
                .sum() + "],\"atMost\":1,\"none\":false,\"withheld\":" + people.stream().map(p -> "[false]").toList()
                + ",\"withheldColumns\":[false],\"whole\":false,\"freeRows\":" + people.stream()
                .map(p -> free).toList() + ",\"freeColumns\":[false],\"others\":[0]}";
    }
}
