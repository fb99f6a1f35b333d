package dk.samraad.duty;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.party.Party;
import dk.samraad.platform.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A party that is to be heard in a hearing.
///
/// @param deadline the last day for it, to its end, Europe/Copenhagen
/// @param delivered when the invitation is known to have arrived
/// @param returned when it was known that every mail with the invitation came back
/// @param told when an opinion was signed, or an answer was written down by hand
/// @param toldNoRemarks what was written down by hand says that the party has none
/// @param answers its replies, the first first
/// @param nextMeeting the council's first meeting from the later of today and the first day of the hearing; empty when none
/// is known, and for what is no council
/// @param place among those of the hearing by name, in Danish order
/// @param revision counts edits
public record Duty(
        long id, long hearingId, Party party, Basis basis, LocalDate deadline, Optional<Instant> invited, Optional<Instant> delivered,
        Optional<Instant> returned, Optional<Instant> told, boolean toldNoRemarks, List<Answer> answers, Optional<Exemption> exemption,
        Optional<LocalDate> nextMeeting, int place, long revision) {
    /// So many working days before the deadline staff are told who has not answered.
    public static final int NOTICE = 5;

    /// When the first of its answers came.
    public Optional<Instant> answered() {
        return Stream.concat(told.stream(), answers.stream().map(Answer::at)).min(Instant::compareTo);
    }

    /// Neither answered nor excepted with a reason.
    public boolean isOpen() {
        return answered().isEmpty() && exemption.isEmpty();
    }

    public Standing standing(LocalDate today) {
        if (answered().isPresent()) return saysNothing() ? Standing.NO_REMARKS : Standing.ANSWERED;
        if (exemption.isPresent()) return Standing.EXCEPTED;
        if (invited.isEmpty()) return Standing.NOT_INVITED;
        if (returned.isPresent()) return Standing.RETURNED;
        return today.isAfter(deadline) ? Standing.SILENT : Standing.AWAITED;
    }

    /// Everything that came from it says that it has no remarks.
    private boolean saysNothing() {
        return (told.isEmpty() || toldNoRemarks) && answers.stream().allMatch(Answer::noRemarks);
    }

    /// Of a deadline that is over nobody is warned: nothing can be done about it.
    public Set<DutyWarning> warnings(Hearing hearing, LocalDate today) {
        var warnings = EnumSet.noneOf(DutyWarning.class);
        var underWay = hearing.state() == HearingState.OPEN || hearing.state() == HearingState.CLOSED;
        if (!isOpen() || !underWay && hearing.state() != HearingState.DRAFT) return warnings;
        if (underWay && invited.isEmpty()) warnings.add(DutyWarning.NOT_INVITED);
        if (underWay && invited.isPresent() && returned.isPresent()) warnings.add(DutyWarning.INVITATION_RETURNED);
        if (today.isAfter(deadline)) return warnings;
        if (underWay && !today.isBefore(WorkingDays.before(deadline, NOTICE))) warnings.add(DutyWarning.NOT_ANSWERED);
        if (party.isCouncil()) warnings.addAll(ofMeetings(hearing));
        return warnings;
    }

    private Set<DutyWarning> ofMeetings(Hearing hearing) {
        var warnings = EnumSet.noneOf(DutyWarning.class);
        if (nextMeeting.isEmpty()) warnings.add(DutyWarning.NO_MEETING);
        if (nextMeeting.filter(meets -> meets.isAfter(deadline)).isPresent()) warnings.add(DutyWarning.MEETS_AFTER_DEADLINE);
        if (nextMeeting.filter(meets -> hearing.decisionOn().filter(decides -> !meets.isBefore(decides)).isPresent()).isPresent()) {
            warnings.add(DutyWarning.MEETS_AFTER_DECISION);
        }
        return warnings;
    }
}
