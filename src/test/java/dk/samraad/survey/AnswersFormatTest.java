package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnswersFormatTest {
    private static final AnswersFormat FORMAT = AnswersFormat.of(Fjordby.everyKind());

    @Test
    void answers_of_every_kind_survive() {
        var reading = FORMAT.read(AnswersFormat.write(Fjordby.answers()));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers()).isEqualTo(Fjordby.answers());
    }

    @Test
    void each_kind_has_the_shape_that_is_promised() {
        var answers = Fjordby.with(Fjordby.answers(), "udsagn", new Answer.Rows(Map.of("tryg", "enig")));
        answers = Fjordby.with(answers, "penge", new Answer.Points(Map.of("boern", 10)));

        assertThat(AnswersFormat.write(answers)).isEqualTo("""
                {"bevaeger":"ugentligt","steder":["natur","hjemme"],"trivsel":4,"udsagn":{"tryg":"enig"},"soevn":7.5,\
                "laege":"2026-01-15","ensom":"ofte","vigtigst":["mad","stier","faellesskab"],"penge":{"boern":10},\
                "forslag":"Flere bænke ved æbletræerne, så man kan hvile 🍎","hvorfor":"Jeg sover dårligt",\
                "savn":"Nogen at spise med","alder":"30-64","omraade":"oen","rolle":"borger"}""");
    }

    @Test
    void what_the_version_does_not_know_is_reported_and_left_out() {
        var reading = FORMAT.read("""
                {"fremmed":{"a":[1]},"bevaeger":"flyver","steder":["natur","maanen"],"udsagn":{"tryg":"enig","x":"enig","hjaelp":"y"},
                 "penge":{"boern":4,"hunde":6},"rolle":"borger"}""");

        assertThat(reading.problems()).extracting(Problem::toString).containsExactly(
                "fremmed: UNKNOWN_QUESTION", "bevaeger: UNKNOWN_OPTION (flyver)", "steder: UNKNOWN_OPTION (maanen)",
                "udsagn: UNKNOWN_OPTION (x)", "udsagn.hjaelp: UNKNOWN_OPTION (y)", "penge: UNKNOWN_OPTION (hunde)");
        assertThat(AnswersFormat.write(reading.answers())).isEqualTo("""
                {"steder":["natur"],"udsagn":{"tryg":"enig"},"penge":{"boern":4},"rolle":"borger"}""");
    }

    @Test
    void another_shape_than_the_question_is_reported() {
        var reading = FORMAT.read("""
                {"bevaeger":["ugentligt"],"steder":"natur","trivsel":"4","soevn":1e999999999,"laege":"i går","penge":{"boern":1.5},
                 "vigtigst":[["mad"]],"forslag":3,"alder":null,"omraade":"oen"}""");

        assertThat(reading.problems()).extracting(Problem::path).containsExactly(
                "bevaeger", "steder", "trivsel", "soevn", "laege", "penge", "vigtigst", "forslag", "alder");
        assertThat(reading.problems()).extracting(Problem::fault).containsOnly(Problem.Fault.OTHER_SHAPE);
        assertThat(reading.answers().byQuestion()).containsOnlyKeys("omraade");
    }

    @Test
    void what_is_no_object_is_refused() {
        assertThatThrownBy(() -> FORMAT.read("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FORMAT.read("{\"a\"")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void every_text_and_number_survives(@ForAll String text, @ForAll BigDecimal number) {
        var answers = Fjordby.with(Fjordby.with(Answers.NONE, "soevn", new Answer.Number(number)), "forslag", new Answer.Text(text));

        assertThat(FORMAT.read(AnswersFormat.write(answers)).answers()).isEqualTo(answers);
    }

    @Test
    void seven_and_seven_point_nought_are_the_same_answer() {
        assertThat(new Answer.Number(new BigDecimal("7.0"))).isEqualTo(new Answer.Number(new BigDecimal("7")));
        assertThat(AnswersFormat.write(Fjordby.with(Answers.NONE, "soevn", new Answer.Number(new BigDecimal("1E+1"))))).isEqualTo("{\"soevn\":10}");
    }
}
