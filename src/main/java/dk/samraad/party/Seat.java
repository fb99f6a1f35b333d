package dk.samraad.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person's time as a member of a council. A name and nothing to write to.
///
/// @param office what the member is today, or was on the day asked about
/// @param until the last day; nothing while it is not known
public record Seat(long id, long council, String councilName, String name, Office office, LocalDate from, @Nullable LocalDate until) {
    /// Whether the seat is held on that day.
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
