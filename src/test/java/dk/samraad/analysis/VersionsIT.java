package dk.samraad.analysis;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.choice;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Publication;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Question;
import dk.samraad.survey.Wording;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.web.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A survey that changes while it runs, through the pages, files and reports of the product.
class VersionsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final String PAGES = "/medarbejder/spoergeskemaer/";
    private static final Definition FIRST = Fjordby.of(page("en",
            choice("tryg", "ja", "nej"),
            new Question.NumberInput(basics("alder"), 0, 100, 0, danish("år")),
            new Question.LongText(basics("andet"), 500),
            background("bydel", "havnen", "bakken")));

    /// A question, a page, an option, a background question and a wider range more; another order; a question and its page gone.
    private static final Definition SECOND = Fjordby.of(
            page("to", choice("bus", "tit", "aldrig"), new Question.LongText(basics("mere"), 500),
                    new Question.Ranking(basics("orden"), danishOptions("a", "b")), new Question.Allocation(basics("point"), danishOptions("a", "b"), 10),
                    new Question.LikertRows(basics("enig"), danishOptions("r"), danishOptions("u", "e")), new Question.Scale(basics("skala"), danish("Lav"), danish("Høj"))),
            page("en", background("bydel", "bakken", "havnen", "oen"), background("rolle", "borger", "gaest"),
                    new Question.NumberInput(basics("alder"), 0, 5_000, 1, danish("år")), choice("tryg", "nej", "ja", "ved-ikke")));

    private final Client staff = Staff.signedIn(app);

    private SurveyResults of(String slug) {
        return app.bean(Results.class).of(slug, new View.Everybody(), Language.DA).orElseThrow();
    }

    private VersionedAnswers open(String slug, Definition definition) {
        OpenSurvey.of(app, slug, definition);
        return new VersionedAnswers(app, slug);
    }

    private static PublishedVersion published(Publication publication) {
        assertThat(publication).isInstanceOf(Publication.Published.class);
        return ((Publication.Published) publication).version();
    }

    private void takeUp(String slug) {
        assertThat(app.bean(Results.class).takeUp(slug, "test")).isInstanceOf(TakeUp.Taken.class);
    }

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
        assertThat(csv).contains("bus;bus;Svarede;Grundlag;16;;", "bus;bus;Svarede ikke;Grundlag;4;;", "bus;bus;Fik ikke spørgsmålet;Grundlag;20;;");
        var json = new String(staff.bytes(PAGES + "vokser/resultater.json"), StandardCharsets.UTF_8).replaceAll("\\s", "");
        assertThat(json).contains("\"name\":\"bus\",\"caption\":\"bus\",\"answered\":16,\"missing\":4,\"notShown\":20,\"asked\":20");
        assertThat(staff.get(PAGES + "vokser/resultater").text()).contains("»ved-ikke« kunne vælges af 20 af 40, fordi den kom til undervejs.");
        assertThat(staff.get(PAGES + "vokser/fritekst").text()).contains("Flere bænke", "Flere busser");

        var text = report("vokser");
        assertThat(text).contains("Stillet til 20 af 40. 16 svarede på spørgsmålet. 4 sprang det over.");
        assertThat(text).contains("Stillet i version 2", "Stillet i version 1", "I version 1: Et tal fra 0 til 100", "I version 1: man kunne ikke svare »ved-ikke«");
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

    private void everythingIsThere(String slug) {
        var views = of(slug).divisions().stream().map(d -> "?visning=del." + d.code()).toList();
        for (var view : java.util.stream.Stream.concat(java.util.stream.Stream.of(""), views.stream()).toList()) {
            for (var ending : List.of("", ".csv", ".json")) {
                assertThat(staff.get(PAGES + slug + "/resultater" + ending + view).status()).as(ending + view).isEqualTo(200);
            }
        }
        assertThat(staff.get(PAGES + slug + "/fritekst").status()).isEqualTo(200);
        assertThat(staff.get(PAGES + slug).status()).isEqualTo(200);
        assertThat(report(slug)).contains("Metode og spørgsmål");
    }

    private String report(String slug) {
        var asked = staff.submit(staff.get(PAGES + slug + "/rapporter"), Map.of("language", List.of("da")));
        app.bean(Jobs.class).runNow(dk.samraad.report.Reports.JOB);
        var made = staff.get(asked.url());
        assertThat(made.text()).doesNotContain("kunne ikke laves");
        try (var pdf = Loader.loadPDF(staff.bytes(asked.url() + "/opsummering.pdf"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// As a database may hold it from before publication refused such: nothing is counted under a question that was not asked.
    @Test
    void versions_that_asked_something_else_under_the_same_code_are_not_counted_together() {
        var answers = open("blandet", Fjordby.of(page("en", choice("q", "a", "b"), background("bydel", "havnen", "bakken"),
                new Question.Ranking(basics("orden"), danishOptions("a", "b")), choice("vaek", "a", "b"))));
        var first = app.bean(dk.samraad.survey.Surveys.class).live("blandet").version();
        answers.give(first, 30, person -> answers("q", new Answer.Choice("a"), "bydel", new Answer.Choice("havnen"), "orden", new Answer.Order(List.of("a", "b")), "vaek", new Answer.Choice("a")));
        takeUp("blandet");
        var second = answers.force(Fjordby.of(page("en",
                new Question.MultipleChoice(basics("q"), danishOptions("a", "c"), Optional.empty(), 2),
                new Question.Scale(basics("vaek"), danish("Lav"), danish("Høj")), background("bydel", "havnen", "oen"),
                new Question.Ranking(basics("orden"), danishOptions("a", "b", "c")))));
        answers.give(second, 20, person -> answers("q", new Answer.Choices(List.of("a", "c")), "bydel", new Answer.Choice("oen"),
                "orden", new Answer.Order(person % 2 == 0 ? List.of("a", "b", "c") : List.of("c", "a", "b")), "vaek", new Answer.Number(BigDecimal.valueOf(person % 2 == 0 ? 1 : 9))));
        takeUp("blandet");

        everythingIsThere("blandet");
        var table = of("blandet").tables().stream().filter(t -> t.name().equals("vaek")).findFirst().orElseThrow();
        assertThat(table.base()).isEqualTo(new SafeTable.Base(java.util.OptionalInt.of(20), java.util.OptionalInt.of(0), java.util.OptionalInt.of(30)));
    }

    private static Answers answers(Object... codesAndAnswers) {
        var answers = new LinkedHashMap<String, Answer>();
        for (int i = 0; i < codesAndAnswers.length; i += 2) answers.put((String) codesAndAnswers[i], (Answer) codesAndAnswers[i + 1]);
        return new Answers(answers);
    }

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
        var answers = open("point", Fjordby.of(page("en", new Question.Allocation(basics("penge"), danishOptions("skole", "veje", "natur"), 10))));
        // All but two gave every option something.
        answers.give(app.bean(dk.samraad.survey.Surveys.class).live("point").version(), 104, person -> answers("penge", new Answer.Points(
                person < 2 ? Map.of("skole", 10) : person % 2 == 0 ? Map.of("skole", 6, "veje", 1, "natur", 3) : Map.of("skole", 3, "veje", 5, "natur", 2))));
        takeUp("point");

        var table = of("point").tables().getFirst();
        assertThat(table.columns()).extracting(SafeTable.Column::label).containsExactly("Point i gennemsnit", "Spredning", "Gav mindst så mange point");
        assertThat(table.notes()).containsExactly("Så mange point tælles med: »skole« fra 4, »veje« fra 2, »natur« fra 3.");
        assertThat(table.hidden()).isZero();
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo(new SafeTable.Cell.Figure(479.0 / 104));
    }

    @Test
    void classes_chosen_at_the_first_release_stay_when_the_range_is_raised() {
        var before = Fjordby.of(page("en", new Question.NumberInput(basics("beloeb"), 0, 100, 0, danish("kr.")),
                new Question.DateInput(basics("dag"), java.time.LocalDate.of(2025, 1, 1), java.time.LocalDate.of(2025, 12, 31))));
        var answers = open("klasser", before);
        answers.give(app.bean(dk.samraad.survey.Surveys.class).live("klasser").version(), 60, person -> answers("beloeb", new Answer.Number(BigDecimal.valueOf(person)),
                "dag", new Answer.Day(java.time.LocalDate.of(2025, 1 + person % 12, 1))));
        takeUp("klasser");
        var labels = of("klasser").tables().getFirst().rows().stream().map(SafeTable.Row::label).toList();
        assertThat(labels).hasSizeGreaterThan(3).first().asString().endsWith("\u00a0kr.");

        var version = published(answers.publish(Fjordby.of(page("en", new Question.NumberInput(basics("beloeb"), 0, 100_000, 0, danish("kr.")),
                new Question.DateInput(basics("dag"), java.time.LocalDate.of(2020, 1, 1), java.time.LocalDate.of(2035, 12, 31))))));
        answers.give(version, 60, person -> answers("beloeb", new Answer.Number(BigDecimal.valueOf(person < 30 ? person : 50_000)), "dag", new Answer.Day(java.time.LocalDate.of(person % 2 == 0 ? 2021 : 2030, 1, 1))));
        takeUp("klasser");

        var after = of("klasser").tables();
        assertThat(after.getFirst().rows()).hasSameSizeAs(labels);
        assertThat(after.getFirst().rows().getLast().label()).endsWith("\u00a0kr. eller mere");
        assertThat(after.get(1).rows()).extracting(SafeTable.Row::label).contains("Før januar 2025", "marts 2025", "januar 2026 eller senere");
    }

    /// What the version before this one stored, letter for letter.
    @Test
    void a_snapshot_of_before_is_still_read_and_gone_on_from() {
        var answers = open("gammel", Fjordby.of(page("en", new Question.NumberInput(basics("n"), 0, 20, 0, danish("kr.")),
                new Question.Allocation(basics("p"), danishOptions("a", "b"), 10), new Question.DateInput(basics("d"), java.time.LocalDate.of(2016, 1, 1), java.time.LocalDate.of(2026, 12, 31)))));
        var version = app.bean(dk.samraad.survey.Surveys.class).live("gammel").version();
        app.execute("insert into analysis.snapshot (survey_id, number, taken_on, taken_by, respondents, tables) values (" + version.surveyId() + ", 1, '2026-03-01', 'test', 20, '"
                + OLD + "'::jsonb)");

        everythingIsThere("gammel");
        assertThat(of("gammel").tables().getFirst().rows()).extracting(SafeTable.Row::label)
                .containsExactly("0–1\u00a0kr.", "2–3\u00a0kr.", "4–5\u00a0kr.", "6–7\u00a0kr.", "8–9\u00a0kr.", "10–11\u00a0kr.", "12–13\u00a0kr.", "14–15\u00a0kr.", "16–17\u00a0kr.", "18–19\u00a0kr.", "20\u00a0kr.");
        assertThat(of("gammel").tables().get(2).rows()).extracting(SafeTable.Row::label).startsWith("2016", "2017");
        answers.give(version, 40, person -> answers("n", new Answer.Number(BigDecimal.valueOf(person % 2 == 0 ? 1 : 11)), "p", new Answer.Points(Map.of("a", 5, "b", 5)),
                "d", new Answer.Day(java.time.LocalDate.of(2020, 1, 1))));
        takeUp("gammel");
        everythingIsThere("gammel");
        assertThat(of("gammel").tables().getFirst().rows()).hasSize(11);
    }

    private static final String OLD = old();

    private static String old() {
        return "{\"tables\":{"
                + table("#mode", List.of("WEB"), List.of(20), "true") + ","
                + table("n|", List.of("0", "2", "4", "6", "8", "10", "12", "14", "16", "18", "20"), List.of(10, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0), "true") + ","
                + table("p|a", List.of("none", "some"), List.of(10, 10), "true") + ","
                + table("p|b", List.of("none", "some"), List.of(10, 10), "true") + ","
                + table("d|", List.of("2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"), List.of(0, 10, 0, 0, 10, 0, 0, 0, 0, 0, 0), "true")
                + "},\"moments\":{\"n|\":{\"mean\":5.5,\"deviation\":1.0,\"stands\":true}},\"shown\":{},\"kept\":[]}";
    }

    private static String table(String key, List<String> rows, List<Integer> people, String free) {
        return "\"" + key + "\":{\"rows\":[\"" + String.join("\",\"", rows) + "\"],\"columns\":[\"\"],\"counts\":" + people.stream().map(p -> "[" + p + "]").toList()
                + ",\"answered\":[" + people.stream().mapToInt(Integer::intValue).sum() + "],\"atMost\":1,\"none\":false,\"withheld\":" + people.stream().map(p -> "[false]").toList()
                + ",\"withheldColumns\":[false],\"whole\":false,\"freeRows\":" + people.stream().map(p -> free).toList() + ",\"freeColumns\":[false],\"others\":[0]}";
    }

    private static Question background(String code, String... options) {
        return new Question.SingleChoice(new Question.Basics(code, danish(code), Wording.NONE, false, Optional.empty(), true, Optional.empty()), danishOptions(options));
    }
}
