package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Openness.Closed;
import dk.samraad.survey.Openness.Late;
import dk.samraad.survey.Openness.NotYetOpen;
import dk.samraad.survey.Openness.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Days in Fjordby: opens 2 March, last day 28 March, the night before clocks go forward.
class OpennessTest {
    private static final Instant CLOSING = Instant.parse("2026-03-28T23:00:00Z");

    @Test
    void it_opens_at_midnight_in_denmark() {
        assertThat(survey(SurveyState.OPEN).opennessAt(Instant.parse("2026-03-01T22:59:59Z")))
                .isEqualTo(new NotYetOpen(LocalDate.of(2026, 3, 2)));
        assertThat(survey(SurveyState.OPEN).opennessAt(Instant.parse("2026-03-01T23:00:00Z"))).isEqualTo(new Open(CLOSING));
    }

    @Test
    void its_last_day_lasts_to_midnight() {
        assertThat(survey(SurveyState.OPEN).opennessAt(CLOSING.minusSeconds(1))).isEqualTo(new Open(CLOSING));
        assertThat(survey(SurveyState.OPEN).opennessAt(CLOSING)).isInstanceOf(Late.class);
    }

    @Test
    void for_24_hours_after_it_those_who_had_begun_may_send() {
        var late = survey(SurveyState.OPEN).opennessAt(CLOSING.plusSeconds(24 * 3600 - 1));

        assertThat(late).isEqualTo(new Late(CLOSING, CLOSING.plusSeconds(24 * 3600)));
        assertThat(late.takesAnswerBegunAt(CLOSING.minusSeconds(1))).isTrue();
        assertThat(late.takesAnswerBegunAt(CLOSING)).isFalse();
        assertThat(survey(SurveyState.OPEN).opennessAt(CLOSING.plusSeconds(24 * 3600))).isEqualTo(new Closed(CLOSING));
    }

    @Test
    void closed_by_hand_it_is_closed_from_that_moment() {
        var byHand = Instant.parse("2026-03-10T12:00:00Z");
        var closed = survey(SurveyState.CLOSED, Optional.of(byHand));

        assertThat(closed.opennessAt(byHand.plusSeconds(60))).isEqualTo(new Late(byHand, byHand.plusSeconds(24 * 3600)));
        assertThat(closed.opennessAt(byHand.plusSeconds(24 * 3600))).isEqualTo(new Closed(byHand));
        assertThat(closed.lastDay()).as("what a report says of it").isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void closing_it_by_hand_after_its_last_day_does_not_keep_it_open_longer() {
        var closed = survey(SurveyState.CLOSED, Optional.of(CLOSING.plusSeconds(3600)));

        assertThat(closed.closesAt()).isEqualTo(CLOSING);
        assertThat(closed.lastDay()).isEqualTo(closed.closesOn());
    }

    @Test
    void a_draft_is_not_open_whatever_the_day() {
        assertThat(survey(SurveyState.DRAFT).opennessAt(CLOSING.minusSeconds(1))).isInstanceOf(NotYetOpen.class);
    }

    @Test
    void only_an_open_one_takes_answers_of_those_who_begin_now() {
        assertThat(new Open(CLOSING).takesAnswerBegunAt(CLOSING.minusSeconds(1))).isTrue();
        assertThat(new NotYetOpen(LocalDate.EPOCH).takesAnswerBegunAt(Instant.EPOCH)).isFalse();
        assertThat(new Closed(CLOSING).takesAnswerBegunAt(Instant.EPOCH)).isFalse();
    }

    private static Survey survey(SurveyState state) {
        return survey(state, Optional.empty());
    }

    private static Survey survey(SurveyState state, Optional<Instant> closedAt) {
        var days = new Survey.Schedule(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 28),
                LocalDate.of(2027, 1, 1), LocalDate.of(2030, 1, 1));
        return new Survey(1, "sundhed", "sundhedspolitik", "fjordby", "Fjordby Kommune", state, days, closedAt, 5, true, true, 0);
    }
}
