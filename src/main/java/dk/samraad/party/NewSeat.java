package dk.samraad.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A seat as staff wish it to stand.
///
/// @param email empty when the person is not to come in by a mailed link
/// @param until the last day; nothing while it is not known
public record NewSeat(String name, String email, LocalDate from, @Nullable LocalDate until) {}
