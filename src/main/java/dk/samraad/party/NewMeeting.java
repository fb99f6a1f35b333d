package dk.samraad.party;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A meeting as staff wish it to stand.
///
/// @param place empty when it is not known
public record NewMeeting(LocalDate heldOn, @Nullable LocalTime beginsAt, String place) {}
