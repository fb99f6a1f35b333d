package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.response.Fault.What;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
    private static final Map<String, Question> QUESTIONS = questions();

    private static Map<String, Question> questions() {
        var all = new HashMap<String, Question>();
        Fjordby.health(Presentation.PAGED).questions().forEach(q -> all.put(q.code(), q));
        return all;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"7;7", "2,5;2.5", "2.5;2.5", "1.200;1200", "1 200;1200", "1.200,5;1200.5", " 12 ;12", "0,0;0"})
    void numbers_are_read_as_danes_write_them(String typed, String value) {
        assertThat(read("km", Map.of("km", typed))).isEqualTo(new Reading.Answered(new Answer.Number(new BigDecimal(value))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"syv;NOT_A_NUMBER", "1,2,3;NOT_A_NUMBER", "1e9;NOT_A_NUMBER", "2,55;TOO_MANY_DECIMALS", "2001;NUMBER_OUT_OF_RANGE", "-1;NUMBER_OUT_OF_RANGE"})
    void a_number_that_cannot_be_taken_says_why(String typed, What what) {
        assertThat(fault("km", Map.of("km", typed))).isEqualTo(what);
    }

    @Test
    void a_date_must_be_whole_real_and_in_range() {
        assertThat(read("dato", date("2", "3", "2026"))).isEqualTo(new Reading.Answered(new Answer.Day(LocalDate.of(2026, 3, 2))));
        assertThat(fault("dato", date("2", "", "2026"))).isEqualTo(What.DATE_INCOMPLETE);
        assertThat(fault("dato", date("30", "2", "2026"))).isEqualTo(What.NOT_A_DATE);
        assertThat(fault("dato", date("2", "3", "26"))).isEqualTo(What.NOT_A_DATE);
        assertThat(fault("dato", date("2", "3", "1980"))).isEqualTo(What.DATE_OUT_OF_RANGE);
        assertThat(read("dato", Map.of())).isEqualTo(new Reading.Nothing());
    }

    @Test
    void an_option_that_is_not_there_is_refused_in_every_kind() {
        assertThat(fault("ryger", Map.of("ryger", "måske"))).isEqualTo(What.UNKNOWN_OPTION);
        assertThat(fault("oensker", Map.of("oensker", "guld"))).isEqualTo(What.UNKNOWN_OPTION);
        assertThat(fault("enig", Map.of("enig.trygt", "meget"))).isEqualTo(What.UNKNOWN_OPTION);
        assertThat(fault("tilfreds", Map.of("tilfreds", "11"))).isEqualTo(What.UNKNOWN_OPTION);
        assertThat(fault("vigtigst", Map.of("vigtigst.a", "4", "vigtigst.b", "1", "vigtigst.c", "2"))).isEqualTo(What.UNKNOWN_OPTION);
    }

    @Test
    void none_of_these_excludes_the_others_and_there_is_a_limit() {
        assertThat(wrong(QuestionReader.read(question("oensker"), "da", new Typed(Map.of("oensker", List.of("ingen", "ro")))))).isEqualTo(What.NONE_AND_OTHERS);
        assertThat(wrong(QuestionReader.read(question("oensker"), "da", new Typed(Map.of("oensker", List.of("stier", "mad", "ro")))))).isEqualTo(What.TOO_MANY_CHOSEN);
        assertThat(QuestionReader.read(question("oensker"), "da", new Typed(Map.of("oensker", List.of("ro", "stier", "ro")))))
                .isEqualTo(new Reading.Answered(new Answer.Choices(List.of("stier", "ro"))));
    }

    @Test
    void a_ranking_uses_each_place_once_and_points_add_up() {
        assertThat(read("vigtigst", Map.of("vigtigst.a", "2", "vigtigst.b", "3", "vigtigst.c", "1")))
                .isEqualTo(new Reading.Answered(new Answer.Order(List.of("c", "a", "b"))));
        assertThat(fault("vigtigst", Map.of("vigtigst.a", "1", "vigtigst.b", "1", "vigtigst.c", "2"))).isEqualTo(What.PLACE_TWICE);
        assertThat(read("point", Map.of("point.x", "10", "point.y", ""))).isEqualTo(new Reading.Answered(new Answer.Points(Map.of("x", 10))));
        assertThat(fault("point", Map.of("point.x", "9", "point.y", "2"))).isEqualTo(What.POINTS_DO_NOT_ADD_UP);
        assertThat(fault("point", Map.of("point.x", "halvdelen"))).isEqualTo(What.POINTS_NOT_WHOLE);
    }

    @Test
    void an_optional_ranking_may_be_partial_from_the_first_place_on_and_a_required_one_is_whole() {
        assertThat(read("vigtigst", Map.of("vigtigst.c", "1"))).isEqualTo(new Reading.Answered(new Answer.Order(List.of("c"))));
        assertThat(read("vigtigst", Map.of("vigtigst.c", "2", "vigtigst.a", "1", "vigtigst.b", ""))).isEqualTo(new Reading.Answered(new Answer.Order(List.of("a", "c"))));
        assertThat(fault("vigtigst", Map.of("vigtigst.b", "3"))).isEqualTo(What.PLACE_SKIPPED);
        assertThat(read("vigtigst", Map.of("vigtigst.a", "1", "vigtigst.b", "3"))).isEqualTo(Reading.wrong("q-vigtigst_", What.PLACE_SKIPPED, 2));
        assertThat(fault("vigtigst", Map.of("vigtigst.a", "1", "vigtigst.b", "1"))).isEqualTo(What.PLACE_TWICE);
        var required = new Question.Ranking(Fjordby.basics("alle", "Hvad er vigtigst?", true), Fjordby.options("a", "b", "c"));
        var some = new Typed(Map.of("alle.a", List.of("1"), "alle.b", List.of("2")));
        assertThat(wrong(QuestionReader.read(required, "da", some))).isEqualTo(What.PLACE_MISSING);
    }

    @Test
    void what_nobody_can_see_answers_nothing() {
        for (var blank : List.of("\u00a0", "\u3164", "\u200b \u2800", "\ufeff")) {
            for (var code : List.of("mere", "hvornaar", "km")) assertThat(read(code, Map.of(code, blank))).isEqualTo(new Reading.Nothing());
            assertThat(read("dato", date(blank, blank, blank))).isEqualTo(new Reading.Nothing());
            assertThat(read("point", Map.of("point.x", blank, "point.y", blank))).isEqualTo(new Reading.Nothing());
        }
        assertThat(read("point", Map.of("point.x", "10\u202f"))).isEqualTo(new Reading.Answered(new Answer.Points(Map.of("x", 10))));
        assertThat(read("dato", date("2\u00a0", "\u20093", "2026\u200b"))).isEqualTo(new Reading.Answered(new Answer.Day(LocalDate.of(2026, 3, 2))));
    }

    @Test
    void text_is_measured_in_characters_a_person_counts() {
        assertThat(read("mere", Map.of("mere", "👍".repeat(200)))).isInstanceOf(Reading.Answered.class);
        assertThat(fault("mere", Map.of("mere", "👍".repeat(201)))).isEqualTo(What.TEXT_TOO_LONG);
        assertThat(read("mere", Map.of("mere", "a\u030a".repeat(200) + "\u00a0\r\n"))).as("composed, without ends").isInstanceOf(Reading.Answered.class);
        assertThat(read("mere", Map.of("mere", " a\0\u0007\r\nb "))).isEqualTo(new Reading.Answered(new Answer.Text("a\nb")));
    }

    @Property(tries = 500)
    void whatever_is_typed_is_read_or_refused_and_never_breaks(@ForAll("typed") String typed) {
        for (var question : QUESTIONS.values()) {
            var fields = new HashMap<String, List<String>>();
            FieldNames.all(question).forEach(field -> fields.put(field, List.of(typed, typed)));
            assertThat(QuestionReader.read(question, "da", new Typed(fields))).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300), Arbitraries.strings().numeric().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789.,- \u00a0−").ofMaxLength(25),
                Arbitraries.of("ja", "ingen", "enig", "0", "10", "1e99999999", "\u0000", "\ud800", "NaN", "9".repeat(5000)));
    }

    private static Map<String, String> date(String day, String month, String year) {
        return Map.of("dato.date-day", day, "dato.date-month", month, "dato.date-year", year);
    }

    private static Question question(String code) {
        return java.util.Objects.requireNonNull(QUESTIONS.get(code));
    }

    private static Reading read(String code, Map<String, String> typed) {
        var fields = new HashMap<String, List<String>>();
        typed.forEach((field, value) -> fields.put(field, List.of(value)));
        return QuestionReader.read(question(code), "da", new Typed(fields));
    }

    private static What fault(String code, Map<String, String> typed) {
        return wrong(read(code, typed));
    }

    private static What wrong(Reading reading) {
        return ((Reading.Wrong) reading).faults().getFirst().what();
    }
}
