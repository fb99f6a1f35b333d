package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samraad.survey.Definitions.Reading;
import dk.samraad.survey.Problem.Fault;
import dk.samraad.survey.Question.Role;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    @Property(tries = 300)
    void every_definition_survives_json(@ForAll("definitions") Definition definition) {
        assertThat(Definitions.stored(Definitions.toJson(definition))).isEqualTo(definition);
    }

    @Property(tries = 300)
    void every_definition_survives_yaml(@ForAll("definitions") Definition definition) {
        assertThat(Definitions.read(Definitions.toYaml(definition))).isEqualTo(new Reading.Read(definition));
    }

    @Provide
    Arbitrary<Definition> definitions() {
        return ArbitrarySurveys.definitions();
    }

    @Test
    void the_survey_of_fjordby_survives_both_and_gives_the_same_bytes_twice() {
        var json = Definitions.toJson(Fjordby.everyKind());

        assertThat(Definitions.stored(json)).isEqualTo(Fjordby.everyKind());
        assertThat(Definitions.read(Definitions.toYaml(Fjordby.everyKind()))).isEqualTo(new Reading.Read(Fjordby.everyKind()));
        assertThat(Definitions.toJson(Definitions.stored(json))).isEqualTo(json);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_with_its_place() {
        var problems = problems("""
                samraad-survey: 1
                title: {da: Prøve}
                languages: [da, 7]
                presentation: sideways
                minutes: tre
                pages:
                  - code: en
                    title: {da: En}
                    questions: []
                  - code: to
                    title: To
                    questions:
                      - {kind: single-choice, code: a, wording: {da: A}, requird: true}
                      - {kind: telepathy, code: b, wording: {da: B}}
                      - {kind: date, code: c, wording: {da: C}, earliest: 2026-02-30, latest: 2026-03-01,
                         shownWhen: {chosen: {question: a, options: [x]}, not: {all: []}}}
                      - {kind: long-text, code: d, wording: {da: D}, limit: 99999999999}
                """);

        assertThat(problems).extracting(Problem::toString).containsExactlyInAnyOrder(
                "purpose: MISSING",
                "languages[1]: NOT_A_TEXT (7)",
                "presentation: UNKNOWN_PRESENTATION (sideways)",
                "minutes: NOT_A_NUMBER (tre)",
                "pages[1].title: NOT_AN_OBJECT (To)",
                "pages[1].questions[0].requird: UNKNOWN_FIELD",
                "pages[1].questions[0].options: MISSING",
                "pages[1].questions[1].kind: UNKNOWN_KIND (telepathy)",
                "pages[1].questions[2].earliest: NOT_A_DATE (2026-02-30)",
                "pages[1].questions[2].shownWhen: NOT_A_CONDITION",
                "pages[1].questions[3].limit: TOO_LARGE (99999999999)");
    }

    @Test
    void each_role_is_read_and_a_question_without_one_has_none() {
        var definition = ((Reading.Read) Definitions.read(asked("role: opinion", "role: experience", "role: filter", "role: background",
                "background: true",
                "background: role", "required: true"))).definition();

        assertThat(definition.questions().map(question -> question.basics().role()))
                .containsExactly(Optional.of(Role.OPINION), Optional.of(Role.EXPERIENCE),
                Optional.of(Role.FILTER), Optional.of(Role.BACKGROUND), Optional.of(Role.BACKGROUND), Optional.of(Role.BACKGROUND),
                Optional.empty());
        assertThat(definition.questions().filter(question -> question.basics().background()).map(Question::code))
                .containsExactly("q4", "q5", "q6");
        assertThat(definition.asWhom().map(Question::code)).contains("q6");
        assertThat(definition.withoutRole()).extracting(Question::code).as("what was asked before there were roles is no opinion")
                .containsExactly("q7");
        assertThat(Definitions.stored(Definitions.toJson(definition))).isEqualTo(definition);
    }

    @Test
    void a_role_nobody_knows_or_that_background_contradicts_is_told_with_its_place() {
        assertThat(problems(asked("role: meaning", "role: opinion, background: true", "role: background, background: false",
                "role: filter, background: role")))
                .extracting(Problem::path, Problem::fault).containsExactly(tuple("pages[0].questions[0].role", Fault.UNKNOWN_ROLE),
                        tuple("pages[0].questions[1].role", Fault.ROLE_CONTRADICTED),
                        tuple("pages[0].questions[2].role", Fault.ROLE_CONTRADICTED),
                        tuple("pages[0].questions[3].role", Fault.ROLE_CONTRADICTED));
    }

    private static String asked(String... fields) {
        var text = new StringBuilder("samraad-survey: 1\ntitle: {da: A}\npurpose: {da: B}\nlanguages: [da]\nminutes: 3\npages:\n- code: "
                + "en\n  title: {da: En}\n  questions:\n");
        for (int i = 0; i < fields.length; i++) {
            text.append("  - {kind: single-choice, code: q").append(i + 1).append(", wording: {da: Q}, ").append(fields[i])
                    .append(", options: [{code: x, label: {da: X}}, {code: y, label: {da: Y}}]}\n");
        }
        return text.toString();
    }

    @Test
    void a_text_that_is_no_document_is_said_with_line_and_column() {
        assertThat(problems("{\"samraad-survey\": 1,\n \"title\": }")).containsExactly(new Problem("", Fault.UNREADABLE, "2:11"));
        assertThat(problems("title: [da\nminutes: 3")).singleElement().extracting(Problem::fault).isEqualTo(Fault.UNREADABLE);
        assertThat(problems("a: 1\na: 2")).singleElement().extracting(Problem::fault).isEqualTo(Fault.UNREADABLE);
        assertThat(problems("!!java.net.URL [\"http://example.org\"]")).singleElement().extracting(Problem::fault)
                .isEqualTo(Fault.UNREADABLE);
        assertThat(problems("[".repeat(5000))).singleElement().extracting(Problem::fault).isEqualTo(Fault.UNREADABLE);
        assertThat(problems("{\"a\":".repeat(5000))).singleElement().extracting(Problem::fault).isEqualTo(Fault.UNREADABLE);
    }

    @Test
    void line_ends_only_unicode_has_survive_yaml() {
        for (var rare : List.of("a\u0085b", "a\u2028b", "\u2029", "\uFEFFa", "a\u00a0b", "a\r\nb", "a\tb\n\n c", " a ")) {
            var survey = Fjordby.of(Fjordby.page("side", new Question.ShortText(Fjordby.basics(rare), 10)));
            assertThat(Definitions.read(Definitions.toYaml(survey))).as(rare).isEqualTo(new Reading.Read(survey));
        }
    }

    @Test
    void another_kind_of_document_is_told_apart() {
        assertThat(problems("hello")).extracting(Problem::fault).contains(Fault.OTHER_FORMAT);
        assertThat(problems("")).extracting(Problem::fault).contains(Fault.OTHER_FORMAT);
        assertThat(problems("samraad-survey: 2")).extracting(Problem::fault).contains(Fault.OTHER_FORMAT);
    }

    @Test
    void yaml_means_what_a_person_wrote() {
        var yaml = Definitions.toYaml(Fjordby.of(Fjordby.page("side", Fjordby.choice("a", "b"))))
                .replace("languages:\n- da", "languages:\n- da\n- no")
                .replace("code: b", "code: 012");

        var definition = ((Reading.Read) Definitions.read(yaml)).definition();

        assertThat(definition.languages()).containsExactly("da", "no");
        assertThat(((Question.SingleChoice) definition.question("a").orElseThrow()).options().getFirst().code()).isEqualTo("012");
    }

    @Test
    void an_invisible_character_is_said_with_its_place_and_line() {
        var yaml = Definitions.toYaml(Fjordby.everyKind());
        for (var sign : List.of("\\u0000", "\\x07", "\\0", "\\ud800", "\\u009f")) {
            var broken = yaml.replace("title:\n  da: Sundhed i Fjordby", "title:\n  da: \"Sundhed " + sign + "\"");
            assertThat(problems(broken)).as(sign).containsExactly(new Problem("title.da", Fault.CONTROL_CHARACTER, "3:16"));
        }
        assertThat(problems(yaml.replace("da: Sundhed i", "da: Sundhed\u0001 i")))
                .containsExactly(new Problem("", Fault.CONTROL_CHARACTER, "3:14"));
        assertThat(problems(Definitions.toJson(Fjordby.everyKind()).replace("Sundhed i", "Sundhed \\u0000"))).extracting(Problem::fault)
                .contains(Fault.CONTROL_CHARACTER);
        assertThat(problems(yaml.replace("languages:", "\"a\\u0000b\": 1\nlanguages:"))).extracting(Problem::fault)
                .contains(Fault.CONTROL_CHARACTER);
    }

    @Test
    void what_is_said_once_and_used_again_is_refused_with_its_line() {
        var yaml = Definitions.toYaml(Fjordby.everyKind());

        assertThat(problems("samraad-survey: 1\npages:\n- code: a\n  shownWhen: &c\n    not: *c\n"))
                .containsExactly(new Problem("", Fault.ALIAS, "4:14"));
        assertThat(problems(yaml.replace("minutes: 4", "minutes: &m 4")))
                .containsExactly(new Problem("", Fault.ALIAS, line(yaml, "minutes: 4") + ":10"));
        assertThat(problems("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]")).containsExactly(new Problem("", Fault.ALIAS, "1:4"));
    }

    @Test
    void tags_that_do_not_fit_their_values_are_no_document() {
        for (var value : List.of("!!int abc", "!!float abc", "!!timestamp abc", "!!timestamp 2026-13-45", "!!binary '***'",
                "!!java.net.URL [x]", "!!set {a, b}", "!!bool abc")) {
            assertThat(Definitions.read("samraad-survey: 1\nminutes: " + value)).as(value).isInstanceOf(Reading.Unreadable.class);
        }
    }

    private static long line(String text, String part) {
        return text.substring(0, text.indexOf(part)).lines().count() + 1;
    }

    private static List<Problem> problems(String text) {
        return ((Reading.Unreadable) Definitions.read(text)).problems();
    }
}
