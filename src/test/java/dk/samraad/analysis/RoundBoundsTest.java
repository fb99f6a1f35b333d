package dk.samraad.analysis;

import static dk.samraad.survey.Fjordby.basics;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Question.NumberInput;
import dk.samraad.survey.Wording;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RoundBoundsTest {
    private final ClassLabels labels = new ClassLabels(Messages.in(Language.DA));

    @Test
    void numbers_are_parted_at_round_numbers_between_those_that_were_given() {
        assertThat(bounds(Map.of(3.0, 20, 21.0, 21))).containsExactly(10L);
        assertThat(bounds(Map.of(3.0, 38, 21.0, 3))).as("three alone are no class").isEmpty();
        assertThat(bounds(Map.of(5.0, 41))).isEmpty();
        var evenly = new TreeMap<Double, Integer>();
        IntStream.range(0, 1000).forEach(i -> evenly.put((double) i, 1));
        assertThat(bounds(evenly)).containsExactly(100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L, 900L);
    }

    @Property(tries = 300)
    void every_class_holds_enough(@ForAll @Size(max = 60) List<@IntRange(min = -500, max = 500) Integer> values) {
        var people = new TreeMap<Double, Integer>();
        values.forEach(v -> people.merge((double) v, 1, Integer::sum));

        var classes = NumberClass.between(RoundBounds.of(people, 5));

        if (classes.size() > 1) assertThat(classes).allSatisfy(c -> assertThat(values.stream().filter(v -> c.holds(v)).count()).isGreaterThanOrEqualTo(5));
        assertThat(NumberClass.read(classes.stream().map(NumberClass::code).toList())).isEqualTo(classes);
        assertThat(values).allMatch(v -> classes.stream().filter(c -> c.holds(v)).count() == 1);
    }

    @Test
    void classes_read() {
        assertThat(number(0, 1000, 0, "kr.", "..10", "10..20", "20..100", "100..")).containsExactly("0–9\u00a0kr.", "10–19\u00a0kr.", "20–99\u00a0kr.", "100\u00a0kr. eller mere");
        assertThat(number(1000, 90_000, 0, "kr.", "..20000", "20000..")).containsExactly("Under 20.000\u00a0kr.", "20.000\u00a0kr. eller mere");
        assertThat(number(0, 10, 1, "timer", "..6", "6..8", "8..")).containsExactly("0–5,9\u00a0timer", "6–7,9\u00a0timer", "8–10\u00a0timer");
        assertThat(number(1950, 2026, 0, "", "..2000", "2000..2020", "2020..")).containsExactly("Under 2000", "2000–2019", "2020–2026");
        assertThat(number(-50, 50, 0, "°C", "..-10", "-10..0", "0..")).containsExactly("Under −10\u00a0°C", "−10 til −1\u00a0°C", "0\u00a0°C eller mere");
        assertThat(number(0, 5, 0, "", "0", "1", "2", "3", "4", "5")).as("as stored before classes had ends").containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(List.of("2024-03", "2024", "2010..2020", "..2010", "2026-01..").stream().map(labels::date))
                .containsExactly("marts 2024", "2024", "2010–2019", "Før 2010", "januar 2026 eller senere");
    }

    private List<String> number(long minimum, long maximum, int decimals, String unit, String... codes) {
        var classes = NumberClass.read(List.of(codes));
        var question = new NumberInput(basics("n"), minimum, maximum, decimals, Wording.NONE);
        return IntStream.range(0, codes.length).mapToObj(i -> labels.number(question, classes, i, unit)).toList();
    }

    private static List<Long> bounds(Map<Double, Integer> people) {
        return RoundBounds.of(new TreeMap<>(people), 5);
    }
}
