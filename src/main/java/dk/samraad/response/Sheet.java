package dk.samraad.response;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row on its way from the inbox to the answers: everything about it but the id it came with.
///
/// @param id drawn when it is moved
record Sheet(
        UUID id, long version, byte[] hash, String mode, @Nullable String place, String language, LocalDate receivedOn, boolean late, String answers) {}
