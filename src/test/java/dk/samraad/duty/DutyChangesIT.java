package dk.samraad.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.hearing.Creation;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Terms;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What staff change in the register by hand.
class DutyChangesIT extends RegisterAtWork {
    @Test
    void an_exception_is_taken_back_and_an_old_page_changes_nothing() {
        var hearing = FjordbyHearing.open(app, "fortrudt");
        var seen = duty(hearing, seniors);
        duties().except("fortrudt", seen.id(), seen.revision(), "Grund.", "Navn", Actor.systemAs("S"));

        assertThatThrownBy(() -> duties().resume("fortrudt", seen.id(), seen.revision(), Actor.systemAs("S"))).isInstanceOf(Stale.class);
        duties().resume("fortrudt", seen.id(), seen.revision() + 1, Actor.systemAs("S"));
        assertThat(duty(hearing, seniors).isOpen()).isTrue();
    }

    @Test
    void others_are_added_by_resolution_and_taken_off_until_they_are_invited() {
        var hearing = FjordbyHearing.open(app, "flere");
        assertThat(duties().add("flere", association, Basis.SECTION_30, Actor.systemAs("S")))
                .isEqualTo(new DutyChange.Refused(List.of(DutyRefusal.BASIS_IS_NOT_ITS_OWN)));
        assertThat(duties().add("flere", 999_999, Basis.RESOLVED, Actor.systemAs("S")))
                .isEqualTo(new DutyChange.Refused(List.of(DutyRefusal.PARTY_UNKNOWN)));
        duties().add("flere", association, Basis.RESOLVED, Actor.systemAs("S"));
        assertThat(duties().add("flere", association, Basis.RESOLVED, Actor.systemAs("S")))
                .isEqualTo(new DutyChange.Refused(List.of(DutyRefusal.ALREADY_THERE)));

        assertThat(duties().remove("flere", duty(hearing, seniors).id(), Actor.systemAs("S")))
                .isEqualTo(new DutyChange.Refused(List.of(DutyRefusal.REQUIRED_BY_LAW)));
        duties().remove("flere", duty(hearing, association).id(), Actor.systemAs("S"));
        duties().add("flere", association, Basis.RESOLVED, Actor.systemAs("S"));
        duties().invited(hearing.id(), List.of(association), app.clock.instant());
        assertThat(duties().remove("flere", duty(hearing, association).id(), Actor.systemAs("S")))
                .isEqualTo(new DutyChange.Refused(List.of(DutyRefusal.ALREADY_INVITED)));
    }

    @Test
    void what_happened_by_letter_is_written_down_by_hand_within_reason() {
        var hearing = FjordbyHearing.open(app, "brev");
        var seen = duty(hearing, seniors);
        var today = today();
        var wrong = new Happened(LocalDate.of(2026, 4, 2), Optional.of(today.plusDays(1)), Optional.of(today), Optional.empty(), true);

        assertThat(duties().write("brev", seen.id(), seen.revision(), wrong, Actor.systemAs("S"))).isEqualTo(new DutyChange.Refused(List.of(
                DutyRefusal.DEADLINE_TOO_LATE, DutyRefusal.NO_REMARKS_WITHOUT_ANSWER, DutyRefusal.DELIVERED_BEFORE_INVITED,
                DutyRefusal.IN_THE_FUTURE)));
        var right = new Happened(FjordbyHearing.DEADLINE, Optional.of(today.minusDays(1)), Optional.of(today), Optional.of(today), true);
        assertThat(duties().write("brev", seen.id(), seen.revision(), right, Actor.systemAs("S"))).isInstanceOf(DutyChange.Made.class);
        assertThat(duty(hearing, seniors).isOpen()).isFalse();
        assertThat(duty(hearing, seniors).standing(today)).isEqualTo(Standing.NO_REMARKS);
        duties().answered(hearing.id(), seniors, app.clock.instant());
        assertThat(duty(hearing, seniors).standing(today)).as("the opinion says something").isEqualTo(Standing.ANSWERED);
        assertThatThrownBy(() -> duties().write("brev", seen.id(), seen.revision(), right, Actor.systemAs("S"))).isInstanceOf(Stale.class);
    }

    @Test
    void who_had_the_deadline_of_the_hearing_gets_its_new_one() {
        var hearing = FjordbyHearing.open(app, "udskudt");
        var t = hearing.terms();
        var later = new Terms(t.title(), t.summary(), t.audience(), t.caseNumber(), t.contact(), t.committee(), t.decisionOn(), t.opensOn(),
                LocalDate.of(2026, 4, 10), t.lateDays(), t.publication(), t.publicUntil(), t.retainedUntil());

        assertThat(app.bean(Hearings.class).edit("udskudt", hearing.revision(), later, Actor.systemAs("S")))
                .isInstanceOf(Creation.Created.class);
        assertThat(duty(hearing, seniors).deadline()).isEqualTo(LocalDate.of(2026, 4, 10));
    }
}
