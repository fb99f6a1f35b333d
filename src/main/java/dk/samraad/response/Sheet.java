package dk.samraad.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row on its way to the answers: everything about it but the id it came with.
///
/// @param id drawn when it is moved
/// @param hash what it is found by in `answer_sheet`
record Sheet(
        UUID id, long version, byte[] hash, String mode, @Nullable String place, String language, Period received, boolean late, String answers) {

    Sheet within(Period longer) {
        return new Sheet(id, version, hash, mode, place, language, longer, late, answers);
    }
}
