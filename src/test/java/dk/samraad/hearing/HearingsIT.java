package dk.samraad.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.Gone;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.process.ActivityState;
import dk.samraad.process.Fjordby;
import dk.samraad.process.Processes;
import dk.samraad.proposal.DraftFault;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HearingsIT {
    private static final Instant AFTER_DEADLINE = Instant.parse("2026-03-28T09:00:00Z");
    private static final Instant QUIET = Instant.parse("2026-04-02T09:00:00Z");
    private static final Instant AFTER_MEETING = Instant.parse("2026-04-16T09:00:00Z");

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @BeforeEach
    void set_clock() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void a_hearing_goes_all_the_way_and_every_step_waits_for_what_it_needs() {
        FjordbyHearing.written(app, "hele-vejen");
        assertThat(FjordbyHearing.made(hearings().open("hele-vejen", Actor.systemAs("S"))).state()).isEqualTo(HearingState.OPEN);

        FjordbyHearing.heard(app, "hele-vejen");
        assertThat(why(hearings().close("hele-vejen", Actor.systemAs("S")))).containsExactly(HearingObstacle.DEADLINE_AHEAD);
        app.clock.set(AFTER_DEADLINE);
        FjordbyHearing.made(hearings().close("hele-vejen", Actor.systemAs("S")));

        assertThat(why(hearings().assess("hele-vejen", Actor.systemAs("S")))).containsExactly(HearingObstacle.REPLIES_STILL_COMING);
        app.clock.set(QUIET);
        FjordbyHearing.made(hearings().assess("hele-vejen", Actor.systemAs("S")));

        assertThat(why(hearings().decide("hele-vejen", "", Actor.systemAs("S")))).containsExactly(HearingObstacle.MEETING_AHEAD, HearingObstacle.DECISION_MISSING);
        app.clock.set(AFTER_MEETING);
        assertThat(FjordbyHearing.made(hearings().decide("hele-vejen", "Udvalget sagde ja.", Actor.systemAs("S"))).decision()).isEqualTo("Udvalget sagde ja.");

        assertThat(why(hearings().archive("hele-vejen", Actor.systemAs("S")))).containsExactly(HearingObstacle.STILL_PUBLIC);
        app.clock.set(Instant.parse("2027-04-01T09:00:00Z"));
        FjordbyHearing.made(hearings().archive("hele-vejen", Actor.systemAs("S")));
        assertThat(app.query("select what from platform.audit where subject = 'hele-vejen' and what not like 'hearing.duty%' order by id"))
                .containsExactly(List.of("hearing.open"), List.of("hearing.closed"), List.of("hearing.assessed"), List.of("hearing.decided"), List.of("hearing.archived"));
    }

    @Test
    void a_step_that_the_table_does_not_allow_is_refused() {
        FjordbyHearing.written(app, "forkert-vej");

        assertThat(why(hearings().close("forkert-vej", Actor.systemAs("S")))).containsExactly(HearingObstacle.NOT_FROM_HERE);
        assertThat(why(hearings().archive("forkert-vej", Actor.systemAs("S")))).containsExactly(HearingObstacle.NOT_FROM_HERE);
        assertThat(why(hearings().withdraw("forkert-vej", "Fordi.", Actor.systemAs("S")))).containsExactly(HearingObstacle.NOT_FROM_HERE);
    }

    @Test
    void opening_needs_a_document_somebody_to_ask_a_committee_and_a_deadline_ahead() {
        var t = FjordbyHearing.terms();
        var bare = new Terms(t.title(), "", "", "", new Contact("", "", "", ""), "", Optional.empty(), t.opensOn(), t.deadline(), 0, t.publication(),
                t.publicUntil(), t.retainedUntil());
        FjordbyHearing.draft(app, "bar", bare);
        app.clock.set(AFTER_DEADLINE);

        assertThat(why(hearings().open("bar", Actor.systemAs("S")))).containsExactly(HearingObstacle.CONTACT_MISSING, HearingObstacle.COMMITTEE_MISSING,
                HearingObstacle.DEADLINE_PASSED, DraftFault.NOTHING_WRITTEN);
    }

    @Test
    void a_hearing_is_withdrawn_only_with_a_reason_and_then_shows_it() {
        FjordbyHearing.open(app, "kaldt-tilbage");

        assertThat(why(hearings().withdraw("kaldt-tilbage", " ", Actor.systemAs("S")))).containsExactly(HearingObstacle.WITHDRAWAL_REASON_MISSING);
        FjordbyHearing.made(hearings().withdraw("kaldt-tilbage", "Udkastet var det forkerte.", Actor.systemAs("S")));
        assertThat(hearings().published("kaldt-tilbage").withdrawnBecause()).isEqualTo("Udkastet var det forkerte.");
        assertThat(hearings().published("kaldt-tilbage").takesReplies(app.clock.instant())).isFalse();
    }

    @Test
    void a_wish_is_refused_with_everything_that_is_wrong_with_it() {
        FjordbyHearing.process(app);
        var t = FjordbyHearing.terms();
        var wrong = new Terms(" ", "", "", "", t.contact(), "", Optional.of(t.deadline()), t.deadline().plusDays(1), t.deadline(), 61, t.publication(),
                t.deadline().minusDays(1), t.deadline().minusDays(2));

        assertThat(hearings().create(new NewHearing("Ikke sådan", "findes-ikke", false, wrong))).isEqualTo(new Creation.Refused(List.of(
                HearingObjection.SLUG_MALFORMED, HearingObjection.PROCESS_UNKNOWN, HearingObjection.TITLE_MISSING,
                HearingObjection.DEADLINE_BEFORE_OPENING, HearingObjection.DECISION_BEFORE_DEADLINE, HearingObjection.LATE_DAYS_OUT_OF_RANGE,
                HearingObjection.PUBLIC_UNTIL_TOO_EARLY, HearingObjection.RETAINED_UNTIL_TOO_EARLY)));
        FjordbyHearing.draft(app, "optaget", t);
        assertThat(hearings().create(new NewHearing("optaget", Fjordby.process().slug(), false, t)))
                .isEqualTo(new Creation.Refused(List.of(HearingObjection.SLUG_TAKEN)));
    }

    @Test
    void a_new_hearing_says_no_cpr_number_in_what_becomes_public() {
        FjordbyHearing.process(app);
        var t = FjordbyHearing.terms();
        var wrong = new Terms("Høring om 150387-1246", "Sagen om 1503 871246.", "15.03.87-1246", "", t.contact(), t.committee(), t.decisionOn(), t.opensOn(), t.deadline(), t.lateDays(),
                t.publication(), t.publicUntil(), t.retainedUntil());

        assertThat(hearings().create(new NewHearing("med-nummer", Fjordby.process().slug(), false, wrong))).isEqualTo(new Creation.Refused(List.of(
                HearingObjection.TITLE_HOLDS_HIDDEN, HearingObjection.SUMMARY_HOLDS_HIDDEN, HearingObjection.AUDIENCE_HOLDS_HIDDEN)));
    }

    @Test
    void what_people_were_told_is_kept_once_it_is_open_but_more_time_may_be_given() {
        var open = FjordbyHearing.open(app, "lovet");
        var t = open.terms();

        assertThat(hearings().edit("lovet", open.revision(), with(t, t.deadline().minusDays(1), Publication.AT_ONCE, t.publicUntil().plusDays(1)), Actor.systemAs("S")))
                .isEqualTo(new Creation.Refused(List.of(HearingObjection.DEADLINE_MOVED_FORWARD, HearingObjection.PUBLICATION_WAS_TOLD,
                        HearingObjection.DELETION_WAS_TOLD)));
        var later = hearings().edit("lovet", open.revision(), with(t, t.deadline().plusDays(3), t.publication(), t.publicUntil().minusDays(9)), Actor.systemAs("S"));
        assertThat(later).isInstanceOf(Creation.Created.class);
        assertThatThrownBy(() -> hearings().edit("lovet", open.revision(), t, Actor.systemAs("S"))).isInstanceOf(Stale.class);
    }

    @Test
    void a_closed_hearing_opens_again_when_its_deadline_is_moved_ahead() {
        FjordbyHearing.open(app, "forlaenget");
        app.clock.set(AFTER_DEADLINE);
        var closed = FjordbyHearing.made(hearings().close("forlaenget", Actor.systemAs("S")));

        assertThat(why(hearings().open("forlaenget", Actor.systemAs("S")))).containsExactly(HearingObstacle.DEADLINE_PASSED);
        hearings().edit("forlaenget", closed.revision(), with(closed.terms(), LocalDate.of(2026, 4, 5), closed.publication(), closed.publicUntil()), Actor.systemAs("S"));
        assertThat(FjordbyHearing.made(hearings().open("forlaenget", Actor.systemAs("S"))).takesReplies(app.clock.instant())).isTrue();
    }

    @Test
    void the_public_sees_no_draft_and_nothing_after_the_day_it_is_deleted() {
        FjordbyHearing.written(app, "kladde");
        FjordbyHearing.open(app, "foraeldet");

        assertThatThrownBy(() -> hearings().published("kladde")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hearings().published("findes-ikke")).isInstanceOf(NotFound.class);
        app.clock.set(Instant.parse("2027-04-01T09:00:00Z"));
        assertThatThrownBy(() -> hearings().published("foraeldet")).isInstanceOf(Gone.class);
    }

    @Test
    void the_page_of_the_process_lists_it_as_open_until_the_deadline() {
        FjordbyHearing.open(app, "paa-listen");
        FjordbyHearing.written(app, "ikke-paa-listen");

        assertThat(activity("/h/paa-listen")).contains(ActivityState.OPEN);
        assertThat(activity("/h/ikke-paa-listen")).isEmpty();
        app.clock.set(AFTER_DEADLINE);
        assertThat(activity("/h/paa-listen")).contains(ActivityState.CLOSED);
    }

    @Test
    void the_list_comes_a_page_at_a_time() {
        for (int i = 0; i < HearingQueries.PAGE + 1; i++) FjordbyHearing.draft(app, "nummer-" + i, FjordbyHearing.terms());

        var first = hearings().list(1);
        assertThat(first.lines()).hasSize(HearingQueries.PAGE);
        assertThat(first.pages()).isGreaterThan(1);
        assertThat(hearings().list(first.pages()).lines()).isNotEmpty();
        assertThat(hearings().list(10_000).lines()).isEmpty();
    }

    private static Optional<ActivityState> activity(String address) {
        return app.bean(Processes.class).activitiesOf(Fjordby.process().slug()).stream().filter(a -> a.address().equals(address)).map(a -> a.state()).findFirst();
    }

    private static Terms with(Terms t, LocalDate deadline, Publication publication, LocalDate publicUntil) {
        return new Terms(t.title(), t.summary(), t.audience(), t.caseNumber(), t.contact(), t.committee(), t.decisionOn(), t.opensOn(), deadline,
                t.lateDays(), publication, publicUntil, t.retainedUntil());
    }

    private static List<Enum<?>> why(Transition transition) {
        if (!(transition instanceof Transition.Refused(var reasons))) throw new AssertionError(transition);
        return reasons.stream().<Enum<?>>map(Reason::why).toList();
    }

    private static Hearings hearings() {
        return app.bean(Hearings.class);
    }
}
