package dk.samraad.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row on its way to the answers: everything about it but the id it came with.
///
/// @param id drawn when it is moved, and once more when it is taken back
/// @param hash what it is found by in `answer_sheet`
record Sheet(
        UUID id, long version, byte[] hash, String mode, @Nullable String place, String language, Period received,
        boolean late, String answers) {

    /// The same under an id nobody knows yet.
    Sheet renamed() {
        return new Sheet(UUID.randomUUID(), version, hash, mode, place, language, received, late, answers);
    }

    /// The same without saying that it came after closing.
    Sheet inTime() {
        return new Sheet(id, version, hash, mode, place, language, received, false, answers);
    }

    Sheet within(Period longer) {
        return new Sheet(id, version, hash, mode, place, language, longer, late, answers);
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "Sheet[hidden]";
    }
}
