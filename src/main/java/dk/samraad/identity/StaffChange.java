package dk.samraad.identity;

/// What became of a wish to change who may sign in.
public sealed interface StaffChange {
    record Made() implements StaffChange {}

    record Refused(Reason reason) implements StaffChange {}

    /// Why it was not done.
    enum Reason {
        ONESELF,
        LAST_ADMINISTRATOR,
        HAS_AN_ACCOUNT,
        /// The link was used, withdrawn or ran out in the meantime.
        LINK_SPENT,
        PASSWORD_WRONG,
        /// Too many wrong passwords in a row.
        WAIT
    }
}
