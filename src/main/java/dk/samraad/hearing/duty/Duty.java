package dk.samraad.hearing.duty;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.party.Party;
import dk.samraad.platform.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A party that is to be heard in a hearing.
///
/// @param deadline its last day, to its end
/// @param delivered when the invitation is known to have arrived
/// @param nextMeeting the council's first meeting from the later of today and the first day of the hearing; empty when none
/// is known, and for what is no council
/// @param revision counts edits
public record Duty(
        long id, long hearingId, Party party, Basis basis, LocalDate deadline, Optional<Instant> invited, Optional<Instant> delivered,
        Optional<Instant> answered, Optional<Exemption> exemption, Optional<LocalDate> nextMeeting, long revision) {
    /// So many working days before the deadline staff are told who has not answered.
    public static final int NOTICE = 5;

    /// Neither answered nor excepted with a reason.
    public boolean isOpen() {
        return answered.isEmpty() && exemption.isEmpty();
    }

    public Set<DutyWarning> warnings(Hearing hearing, LocalDate today) {
        var warnings = EnumSet.noneOf(DutyWarning.class);
        var underWay = hearing.state() == HearingState.OPEN || hearing.state() == HearingState.CLOSED;
        if (!isOpen() || !underWay && hearing.state() != HearingState.DRAFT) return warnings;
        if (underWay && invited.isEmpty()) warnings.add(DutyWarning.NOT_INVITED);
        if (underWay && !today.isBefore(WorkingDays.before(deadline, NOTICE))) warnings.add(DutyWarning.NOT_ANSWERED);
        if (party.isCouncil()) {
            if (nextMeeting.isEmpty()) warnings.add(DutyWarning.NO_MEETING);
            if (nextMeeting.filter(meets -> meets.isAfter(deadline)).isPresent()) warnings.add(DutyWarning.MEETS_AFTER_DEADLINE);
            if (nextMeeting.filter(meets -> hearing.decisionOn().filter(decides -> !meets.isBefore(decides)).isPresent()).isPresent()) {
                warnings.add(DutyWarning.MEETS_AFTER_DECISION);
            }
        }
        return warnings;
    }
}
