package dk.samraad.receipt;

import dk.samraad.web.Language;
import java.util.Optional;

/// A room that gives out receipt codes. It supplies itself, so that `receipt` knows none of them by name.
public interface CodeHolder {
    /// @param hash SHA-256 of the code, 32 bytes
    Optional<Receipt> find(byte[] hash, Language language);

    /// Deletes it and remembers the hash for a while, so that a late resend is told so.
    ///
    /// @return false when the hash is not one of this room's; true also when it was withdrawn before
    boolean withdraw(byte[] hash);
}
