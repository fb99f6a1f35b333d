package dk.samraad.receipt;

import dk.samraad.text.Language;
import java.util.Optional;

/// A room that gives out receipt codes. It supplies itself, so that `receipt` knows none of them by name.
public interface CodeHolder {
    /// The code is kept nowhere: what a room finds it by is the room's own affair.
    Optional<Receipt> find(Code code, Language language);

    /// Deletes what it stands for and remembers a hash for a while, so that a late resend is told so.
    ///
    /// @return false when the code is not one of this room's; true also when it was withdrawn before
    boolean withdraw(Code code);

    /// Whether every code this room gave out can be looked up now.
    default boolean knowsAll() {
        return true;
    }
}
