package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.response.Fault.What;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Question;
import dk.samraad.survey.Wording;
import dk.samraad.text.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final Question.NumberInput KRONER = asked(0, 100_000, 2);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"da;1.200;1200", "da;1.200,5;1200.5", "da;2,5;2.5", "da;12.000.000;12000000",
            "en;1,200;1200", "en;1,200.5;1200.5", "en;2.5;2.5", "en;12,000,000;12000000", "de;1.200;1200", "pl;1 200;1200",
            // What can mean one thing only is taken in the other language's writing too.
            "da;2.5;2.5", "en;2,5;2.5", "da;1,200.5;1200.5", "en;1.200,5;1200.5", "da;12,000,000;12000000", "en;12.000.000;12000000",
            "da;0.500;0.5", "en;0,500;0.5", "da;1200.50;1200.5", "en;1 200.5;1200.5", "da;1'200;1200", "en;1’200;1200"})
    void numbers_are_read_as_the_language_writes_them(String language, String typed, String value) {
        assertThat(read(asked(0, 20_000_000, 2), language, typed)).isEqualTo(number(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"da;1,200;1200;1,2", "en;1.200;1200;1.2", "da;2,500;2500;2,5", "en;99.120;99120;99.12", "pl;1.200;1200;1,2",
            "pl;1,200;1200;1,2"})
    void what_may_mean_two_numbers_is_asked_about(String language, String typed, String one, String other) {
        assertThat(read(KRONER, language, typed)).isEqualTo(Reading.wrong("q-kr_", What.NUMBER_EITHER, one, other));
        assertThat(read(asked(0, 100_000, 0), language, typed)).as("of a whole number too").isEqualTo(Reading.wrong("q-kr_", What.NUMBER_PERHAPS, one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en;99.125;99125", "da;99,125;99125", "pl;1.234;1234", "de;1,001;1001"})
    void a_reading_with_more_decimals_than_are_taken_is_not_offered(String language, String typed, String one) {
        assertThat(read(KRONER, language, typed)).isEqualTo(Reading.wrong("q-kr_", What.NUMBER_PERHAPS, one));
    }

    @Property(tries = 2_000)
    void whoever_is_asked_can_answer_with_each_thing_that_is_offered(@ForAll("language") String language, @ForAll("asks") Question.NumberInput question,
            @ForAll("parted") String typed) {
        if (!(read(question, language, typed) instanceof Reading.Wrong(var faults))) return;
        var fault = faults.getFirst();
        if (fault.what() != What.NUMBER_EITHER && fault.what() != What.NUMBER_PERHAPS) return;
        var answers = fault.details().stream().map(offered -> read(question, language, (String) offered)).toList();
        assertThat(answers).hasSize(fault.what() == What.NUMBER_EITHER ? 2 : 1).doesNotHaveDuplicates()
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(Reading.Answered.class));
    }

    @Property(tries = 2_000)
    void what_is_no_answer_yet_is_none_for_having_changed_the_language(@ForAll("language") String from, @ForAll("language") String to,
            @ForAll("asks") Question.NumberInput question, @ForAll("parted") String typed) {
        var before = read(question, from, typed);
        var after = read(question, to, NumberReader.translated(question, typed, from, to));
        if (before instanceof Reading.Answered) assertThat(after).isEqualTo(before);
        else assertThat(after).isInstanceOf(before.getClass());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"da;en;1,200;2;1,200?", "en;da;1.200;2;1.200?", "da;en;99,125 kr.;2;99,125?", "pl;da;1.200;0;1.200?",
            "pl;en;1.234;3;1.234?", "da;pl;1,200;2;1,200"})
    void what_is_asked_about_is_asked_about_in_the_next_language_too(String from, String to, String typed, int decimals, String written) {
        var question = asked(0, 100_000, decimals);
        assertThat(NumberReader.translated(question, typed, from, to)).isEqualTo(written);
        assertThat(((Reading.Wrong) read(question, to, written)).faults().getFirst().what()).isIn(What.NUMBER_EITHER, What.NUMBER_PERHAPS);
        assertThat(NumberReader.translated(question, written, to, from)).as("and back again").isEqualTo(written);
    }

    @Test
    void what_was_out_of_range_is_not_taken_in_the_next_language_unasked() {
        var upToTen = asked(0, 10, 1);
        assertThat(read(upToTen, "en", "1,200")).isEqualTo(Reading.wrong("q-kr_", What.NUMBER_OUT_OF_RANGE, 0L, 10L));
        assertThat(read(upToTen, "da", NumberReader.translated(upToTen, "1,200", "en", "da")))
                .isEqualTo(Reading.wrong("q-kr_", What.NUMBER_PERHAPS, "1,2"));
    }

    @Test
    void a_question_for_three_decimals_gets_them_and_one_that_cannot_be_thousands_is_not_asked_about() {
        assertThat(read(asked(0, 5_000, 3), "da", "1,234")).isEqualTo(number("1.234"));
        assertThat(read(asked(0, 5_000, 3), "en", "1.234")).isEqualTo(number("1.234"));
        assertThat(read(asked(0, 5_000, 3), "en", "1,234")).isEqualTo(number("1234"));
        assertThat(read(asked(0, 10, 1), "da", "1,200")).isEqualTo(number("1.2"));
        assertThat(read(asked(0, 10, 1), "en", "1,200")).isEqualTo(Reading.wrong("q-kr_", What.NUMBER_OUT_OF_RANGE, 0L, 10L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0200", "1\u202f200", "1\u2009200", "1\u2007200", "1 200 ", "1200\u00a0", "\u202f1200\u2009", "1200\u200b", "\ufeff1200",
            "1200 kr.", "1200\u00a0kr.", "1200kr.", "1\u202f200 KR.", "١٢٠٠", "１２００", "١٬٢٠٠"})
    void every_space_in_and_after_a_number_is_taken_and_so_are_the_unit_and_other_digits(String typed) {
        assertThat(read(KRONER, "da", typed)).isEqualTo(number("1200"));
        assertThat(read(KRONER, "en", typed)).isEqualTo(number("1200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "−5", "–5", "- 5", "\u00a0−5\u00a0"})
    void a_minus_is_a_minus_whichever_key_made_it(String typed) {
        assertThat(read(asked(-10, 10, 0), "da", typed)).isEqualTo(number("-5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "12,00,000", "1.200,000,5", "1 2", "0,500,000", "kr.", "1e3", "--5", "1,", ",5", "12 mil", "½"})
    void anything_else_is_no_number(String typed) {
        for (var language : List.of("da", "en")) {
            assertThat(((Reading.Wrong) read(KRONER, language, typed)).faults().getFirst().what()).isEqualTo(What.NOT_A_NUMBER);
        }
    }

    @Property(tries = 300)
    void a_number_stays_the_same_when_its_person_goes_on_in_another_language(@ForAll("written") String typed, @ForAll @IntRange(max = 4) int decimals) {
        var question = asked(-9_999_999, 9_999_999, decimals);
        var definition = new Definition(Wording.NONE, Wording.NONE, List.of("da", "en"), Presentation.PAGED, 1,
                List.of(new Page("p", Wording.NONE, Wording.NONE, Optional.empty(), List.of(question))));
        for (var pair : List.of(List.of("da", "en"), List.of("en", "da"))) {
            var before = read(question, pair.getFirst(), typed);
            var after = Filled.translated(definition, new Typed(Map.of("kr", List.of(typed))), pair.getFirst(), pair.getLast()).first("kr");
            if (before instanceof Reading.Answered) assertThat(read(question, pair.getLast(), after)).isEqualTo(before);
            else assertThat(after).isIn(typed, PlainText.strip(typed) + "?");
        }
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.strings().withChars("0123456789").withChars(".,  -").ofMinLength(1).ofMaxLength(9);
    }

    @Provide
    Arbitrary<String> language() {
        return Arbitraries.of("da", "en", "de", "pl", "fr", "ar", "fa", "tr", "uk", "de-CH", "so", "kl");
    }

    @Provide
    Arbitrary<Question.NumberInput> asks() {
        return Combinators.combine(Arbitraries.of(0L, 10L, -99_999_999L), Arbitraries.of(10L, 1_000L, 99_999_999L), Arbitraries.integers().between(0, 4))
                .as(NumberReaderTest::asked);
    }

    /// Every shape of one sign or two between groups of figures.
    @Provide
    Arbitrary<String> parted() {
        var group = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(3);
        var three = Arbitraries.of("000", "125", "200", "120", "001", "5");
        var sign = Arbitraries.of(".", ",", " ", "’", "'", "٫", "٬", "");
        var tail = Arbitraries.of("", "", "", "?", " kr.", " kr.?");
        return Combinators.combine(Arbitraries.of("", "-"), group, sign, three, sign, Arbitraries.of("", "", "5", "000", "125"), tail)
                .as((minus, first, one, second, other, third, end) -> minus + first + one + second + (third.isEmpty() ? "" : other + third) + end);
    }

    private static Question.NumberInput asked(long minimum, long maximum, int decimals) {
        return new Question.NumberInput(Fjordby.basics("kr", "Hvor meget?", false), minimum, maximum, decimals, Fjordby.w("kr.", "kr."));
    }

    private static Reading read(Question.NumberInput question, String language, String typed) {
        return NumberReader.read(question, language, typed);
    }

    private static Reading number(String value) {
        return new Reading.Answered(new Answer.Number(new BigDecimal(value)));
    }
}
