package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoarseningTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void ten_of_a_day_keep_it_and_nine_share_their_week() {
        assertThat(periods(Coarsening.of(on(MONDAY, 10), Map.of(), OPENS))).isEqualTo(Map.of(Period.day(MONDAY), 10L));
        var spread = new ArrayList<>(on(MONDAY, 9));
        spread.addAll(on(MONDAY.plusDays(3), 1));
        assertThat(periods(Coarsening.of(spread, Map.of(), OPENS))).isEqualTo(Map.of(new Period(Period.Within.WEEK, MONDAY), 10L));
    }

    @Test
    void those_who_are_alone_in_their_month_share_the_whole_survey_with_others_of_the_batch() {
        var batch = new ArrayList<>(on(MONDAY, 24));
        batch.addAll(on(LocalDate.of(2026, 5, 4), 1));
        assertThat(periods(Coarsening.of(batch, Map.of(), OPENS))).isEqualTo(Map.of(Period.day(MONDAY), 15L, Period.whole(OPENS), 10L));
        var few = new ArrayList<>(on(MONDAY, 12));
        few.addAll(on(LocalDate.of(2026, 5, 4), 1));
        assertThat(periods(Coarsening.of(few, Map.of(), OPENS))).isEqualTo(Map.of(Period.whole(OPENS), 13L));
    }

    @Test
    void a_time_that_ten_have_already_takes_one_more() {
        assertThat(periods(Coarsening.of(on(MONDAY, 1), Map.of(new Period(Period.Within.MONTH, OPENS), 10L), OPENS)))
                .isEqualTo(Map.of(new Period(Period.Within.MONTH, OPENS), 1L));
    }

    @Test
    void whatever_comes_in_batches_of_ten_or_more_no_time_is_shared_by_fewer_than_ten() {
        var random = new Random(20260302);
        for (int world = 0; world < 300; world++) {
            var already = new HashMap<Period, Long>();
            for (int batch = 0; batch < 6; batch++) {
                var sheets = new ArrayList<Sheet>();
                var size = 10 + random.nextInt(30);
                var spread = 1 + random.nextInt(120);
                for (int i = 0; i < size; i++) sheets.addAll(on(OPENS.plusDays(random.nextInt(spread)), 1));
                var settled = Coarsening.of(sheets, Map.copyOf(already), OPENS);
                assertThat(settled).hasSize(size);
                assertThat(settled.stream().map(Sheet::id).collect(Collectors.toSet())).isEqualTo(sheets.stream().map(Sheet::id).collect(Collectors.toSet()));
                periods(settled).forEach((period, count) -> already.merge(period, count, Long::sum));
                assertThat(already.values()).as("world %s, batch %s: %s", world, batch, already).allMatch(count -> count >= Mover.TOGETHER);
            }
        }
    }

    private static List<Sheet> on(LocalDate day, int howMany) {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < howMany; i++) sheets.add(new Sheet(UUID.randomUUID(), 1, new byte[32], "WEB", null, "da", Period.day(day), false, "{}"));
        return sheets;
    }

    private static Map<Period, Long> periods(List<Sheet> sheets) {
        return sheets.stream().collect(Collectors.groupingBy(Sheet::received, Collectors.counting()));
    }
}
