package dk.samraad.party;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A dated meeting of a council.
///
/// @param place empty when it is not known
public record Meeting(long id, long council, LocalDate heldOn, @Nullable LocalTime beginsAt, String place) {}
