package dk.samraad.writing.hearing;

import dk.samraad.duty.Answer.InTime;
import dk.samraad.duty.Basis;
import dk.samraad.duty.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A party that was to be heard.
///
/// @param party its name; empty where that is protected
/// @param invited the day its invitation was sent
/// @param returned every mail with the invitation came back
/// @param from the first day it could answer: that of the invitation, or of the hearing
/// @param standing on the day of the data
/// @param answered the day the first of its answers came
/// @param inTime whether it came in time, or what was decided of it
/// @param replies references of its answers, where they may be set beside its name
/// @param exemption why it is not heard after all, and who answers for that; empty unless it is excepted
public record Duty(
        String party, Basis basis, Optional<LocalDate> invited, boolean returned, LocalDate from, LocalDate deadline, Standing standing,
        Optional<LocalDate> answered, InTime inTime, List<String> replies, String exemption) {

    /// How many days it had, the first and the last counted; nothing for one that was not reached.
    OptionalInt days() {
        if (invited.isEmpty() || returned) return OptionalInt.empty();
        return OptionalInt.of((int) Math.max(0, ChronoUnit.DAYS.between(from, deadline) + 1));
    }
}
