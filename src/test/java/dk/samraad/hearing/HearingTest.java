package dk.samraad.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-03-27T22:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-03-27T23:00:00Z");

    @Test
    void the_deadline_is_the_end_of_its_day_in_copenhagen() {
        var hearing = in(HearingState.OPEN, 0);

        assertThat(hearing.closesAt()).isEqualTo(MIDNIGHT);
        assertThat(hearing.takesReplies(BEFORE_MIDNIGHT)).isTrue();
        assertThat(hearing.takesReplies(MIDNIGHT)).isFalse();
        assertThat(hearing.isLate(BEFORE_MIDNIGHT)).isFalse();
        assertThat(hearing.isLate(MIDNIGHT)).isTrue();
    }

    @Test
    void on_the_days_the_clock_is_moved_the_deadline_is_still_midnight() {
        var terms = FjordbyHearing.terms();
        var spring = new Terms(terms.title(), "", "", "", terms.contact(), "", Optional.empty(), LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 29), 0,
                terms.publication(), terms.publicUntil(), terms.retainedUntil());

        assertThat(new Hearing(1, "h", "p", spring, HearingState.OPEN, "", "", true, true, 0).closesAt())
                .isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @Test
    void late_days_are_added_to_the_deadline_and_what_comes_then_is_late() {
        var hearing = in(HearingState.OPEN, 5);

        assertThat(hearing.takesReplies(MIDNIGHT)).isTrue();
        assertThat(hearing.takesReplies(Instant.parse("2026-04-01T21:59:59Z"))).isTrue();
        assertThat(hearing.takesReplies(Instant.parse("2026-04-01T22:00:00Z"))).isFalse();
    }

    @Test
    void who_began_in_time_may_send_for_a_day_also_without_late_days() {
        var hearing = in(HearingState.CLOSED, 0);

        assertThat(hearing.takesReplyBegunAt(BEFORE_MIDNIGHT, MIDNIGHT.plus(Hearing.GRACE).minusSeconds(1))).isTrue();
        assertThat(hearing.takesReplyBegunAt(BEFORE_MIDNIGHT, MIDNIGHT.plus(Hearing.GRACE))).isFalse();
        assertThat(hearing.takesReplyBegunAt(MIDNIGHT, MIDNIGHT)).isFalse();
    }

    @Test
    void only_an_open_or_closed_hearing_takes_replies() {
        for (var state : HearingState.values()) {
            var underWay = state == HearingState.OPEN || state == HearingState.CLOSED;
            assertThat(in(state, 0).takesReplies(BEFORE_MIDNIGHT)).as(state.name()).isEqualTo(underWay);
            assertThat(in(state, 0).takesReplyBegunAt(BEFORE_MIDNIGHT, BEFORE_MIDNIGHT)).as(state.name()).isEqualTo(underWay);
        }
    }

    @Test
    void nothing_is_taken_before_the_first_day() {
        assertThat(in(HearingState.OPEN, 0).takesReplies(Instant.parse("2026-02-28T22:59:59Z"))).isFalse();
        assertThat(in(HearingState.OPEN, 0).takesReplies(Instant.parse("2026-02-28T23:00:00Z"))).isTrue();
    }

    @Test
    void the_page_is_public_until_the_end_of_the_day_people_were_told() {
        assertThat(in(HearingState.DECIDED, 0).isPublic(Instant.parse("2027-03-31T21:59:59Z"))).isTrue();
        assertThat(in(HearingState.DECIDED, 0).isPublic(Instant.parse("2027-03-31T22:00:00Z"))).isFalse();
        assertThat(in(HearingState.DRAFT, 0).isPublic(BEFORE_MIDNIGHT)).isFalse();
        assertThat(in(HearingState.WITHDRAWN, 0).isPublic(BEFORE_MIDNIGHT)).isFalse();
    }

    private static Hearing in(HearingState state, int lateDays) {
        var t = FjordbyHearing.terms();
        var terms = new Terms(t.title(), t.summary(), "", "", t.contact(), t.committee(), t.decisionOn(), t.opensOn(),
                t.deadline(), lateDays,
                t.publication(), t.publicUntil(), t.retainedUntil());
        return new Hearing(1, "h", "p", terms, state, "", "", true, true, 0);
    }
}
