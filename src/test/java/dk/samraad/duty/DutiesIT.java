package dk.samraad.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Reason;
import dk.samraad.hearing.Transition;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.testkit.Statements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Who must be heard, who was, and what staff are warned of.
@Isolated("it counts the statements of all that runs")
class DutiesIT extends RegisterAtWork {
    private static final Instant QUIET = Instant.parse("2026-04-02T09:00:00Z");

    @Test
    void the_two_councils_stand_in_the_register_from_the_beginning() {
        var hearing = FjordbyHearing.draft(app, "forvalgt", FjordbyHearing.terms());

        assertThat(register(hearing).duties()).extracting(duty -> duty.party().name(), Duty::basis, Duty::deadline).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Seniorrådet", Basis.SECTION_30, FjordbyHearing.DEADLINE),
                org.assertj.core.groups.Tuple.tuple("Handicaprådet", Basis.SECTION_37A, FjordbyHearing.DEADLINE));
        assertThat(register(hearing).missing()).isEmpty();
    }

    @Test
    void councils_that_were_not_there_yet_are_missing_until_it_opens() {
        var hearing = app.bean(Hearings.class).bySlug("foer-raadene");
        assertThat(register(hearing).missing()).containsExactly(Basis.SECTION_30, Basis.SECTION_37A);
        assertThat(register(hearing).toLookAt(hearing, today())).isEqualTo(2);

        FjordbyHearing.write(app, "foer-raadene", FjordbyHearing.text());
        app.bean(Hearings.class).open("foer-raadene", Actor.systemAs("S"));
        assertThat(register(hearing).missing()).isEmpty();
    }

    @Test
    void a_council_that_meets_after_the_deadline_or_with_the_committee_is_warned_of_beforehand() {
        var hearing = FjordbyHearing.draft(app, "moeder", FjordbyHearing.terms());

        assertThat(duty(hearing, seniors).warnings(hearing, today())).isEmpty();
        assertThat(duty(hearing, disability).warnings(hearing, today()))
                .isEqualTo(Set.of(DutyWarning.MEETS_AFTER_DEADLINE, DutyWarning.MEETS_AFTER_DECISION));
        app.clock.set(Instant.parse("2026-03-19T09:00:00Z"));
        assertThat(duty(hearing, seniors).warnings(hearing, today())).isEqualTo(Set.of(DutyWarning.NO_MEETING));
    }

    @Test
    void who_is_not_invited_or_has_not_answered_five_working_days_before_the_deadline_is_warned_of() {
        var hearing = FjordbyHearing.open(app, "varsel");
        assertThat(duty(hearing, seniors).warnings(hearing, today())).isEqualTo(Set.of(DutyWarning.NOT_INVITED));

        duties().invited(hearing.id(), List.of(seniors, association), app.clock.instant());
        assertThat(duty(hearing, seniors).warnings(hearing, today())).isEmpty();
        assertThat(duty(hearing, seniors).warnings(hearing, LocalDate.of(2026, 3, 19))).doesNotContain(DutyWarning.NOT_ANSWERED);
        assertThat(duty(hearing, seniors).warnings(hearing, LocalDate.of(2026, 3, 20))).contains(DutyWarning.NOT_ANSWERED);
        assertThat(duty(hearing, seniors).warnings(hearing, FjordbyHearing.DEADLINE)).contains(DutyWarning.NOT_ANSWERED);
        assertThat(duty(hearing, seniors).warnings(hearing, FjordbyHearing.DEADLINE.plusDays(1)))
                .as("nobody is warned of a deadline that has passed").isEmpty();
        assertThat(duty(hearing, disability).warnings(hearing, FjordbyHearing.DEADLINE.plusDays(1))).as("but told who was never asked")
                .isEqualTo(Set.of(DutyWarning.NOT_INVITED));

        duties().answered(hearing.id(), seniors, app.clock.instant());
        assertThat(duty(hearing, seniors).warnings(hearing, LocalDate.of(2026, 3, 27))).isEmpty();
    }

    @Test
    void a_hearing_is_not_assessed_while_a_duty_is_open_without_a_reasoned_exception() {
        var hearing = FjordbyHearing.open(app, "aaben-pligt");
        app.clock.set(QUIET);
        FjordbyHearing.made(app.bean(Hearings.class).close("aaben-pligt", Actor.systemAs("S")));
        assertThat(app.bean(Hearings.class).assess("aaben-pligt", Actor.systemAs("S"))).isEqualTo(new Transition.Refused(List.of(
                new Reason(DutyRefusal.STILL_OPEN, "Seniorrådet"), new Reason(DutyRefusal.STILL_OPEN, "Handicaprådet"))));

        duties().answered(hearing.id(), seniors, app.clock.instant());
        var open = duty(hearing, disability);
        assertThat(duties().except("aaben-pligt", open.id(), open.revision(), " ", "", Actor.systemAs("S")))
                .isEqualTo(new DutyChange.Refused(List.of(DutyRefusal.REASON_MISSING, DutyRefusal.NAME_MISSING)));
        duties().except("aaben-pligt", open.id(), open.revision(), "Rådet er ikke valgt endnu.", "Direktøren", Actor.systemAs("S"));
        assertThat(duty(hearing, disability).exemption())
                .contains(new Exemption("Rådet er ikke valgt endnu.", "Direktøren", LocalDate.of(2026, 4, 2)));
        assertThat(FjordbyHearing.made(app.bean(Hearings.class).assess("aaben-pligt", Actor.systemAs("S"))).state())
                .isEqualTo(HearingState.ASSESSED);
    }

    @Test
    void who_was_invited_and_stays_silent_was_heard_and_whom_the_invitation_did_not_reach_was_not() {
        var hearing = FjordbyHearing.open(app, "tavs");
        duties().invited(hearing.id(), List.of(seniors, disability), app.clock.instant());
        duties().cameBack(hearing.id(), disability, app.clock.instant());
        assertThat(duty(hearing, disability).warnings(hearing, today())).contains(DutyWarning.INVITATION_RETURNED);
        assertThat(duty(hearing, seniors).standing(today())).isEqualTo(Standing.AWAITED);
        app.clock.set(QUIET);
        FjordbyHearing.made(app.bean(Hearings.class).close("tavs", Actor.systemAs("S")));
        assertThat(duty(hearing, seniors).standing(today())).isEqualTo(Standing.SILENT);
        assertThat(app.bean(Hearings.class).assess("tavs", Actor.systemAs("S")))
                .isEqualTo(new Transition.Refused(List.of(new Reason(DutyRefusal.STILL_OPEN, "Handicaprådet"))));

        duties().invited(hearing.id(), List.of(disability), app.clock.instant());
        assertThat(duty(hearing, disability).invited()).as("anew, for the first reached nobody").contains(QUIET);
        assertThat(FjordbyHearing.made(app.bean(Hearings.class).assess("tavs", Actor.systemAs("S"))).state())
                .isEqualTo(HearingState.ASSESSED);
    }

    @Test
    void whoever_is_invited_is_to_be_heard_from_then_on() {
        var hearing = FjordbyHearing.open(app, "inviteret");
        duties().invited(hearing.id(), List.of(association), app.clock.instant());
        assertThat(duty(hearing, association)).satisfies(duty -> {
            assertThat(duty.basis()).isEqualTo(Basis.RESOLVED);
            assertThat(duty.deadline()).isEqualTo(FjordbyHearing.DEADLINE);
        });
    }

    @Test
    void the_register_is_read_by_name_in_danish_order() {
        var hearing = FjordbyHearing.open(app, "alfabet");
        duties().invited(hearing.id(), List.of(party("Øens Venner", PartyKind.ASSOCIATION, null),
                party("Aagades Venner", PartyKind.ASSOCIATION, null),
                party("Zoologerne", PartyKind.ASSOCIATION, null), party("Ærtevennerne", PartyKind.ASSOCIATION, null)), app.clock.instant());
        assertThat(register(hearing).byName()).extracting(duty -> duty.party().name())
                .containsExactly("Handicaprådet", "Seniorrådet", "Zoologerne", "Ærtevennerne", "Øens Venner", "Aagades Venner");
        assertThat(register(hearing).duties()).extracting(duty -> duty.party().name()).as("the law's own first")
                .startsWith("Seniorrådet", "Handicaprådet");
    }

    @Test
    void the_register_costs_one_statement_however_many_are_in_it() {
        var hearing = FjordbyHearing.open(app, "billig");
        for (int i = 0; i < 5; i++) duties().add("billig", party("Forening " + i, PartyKind.ASSOCIATION, null), Basis.RESOLVED,
                Actor.systemAs("S"));

        assertThat(Statements.during(() -> register(hearing))).hasSize(1);
    }
}
