package dk.samraad.identity;

/// Why a change to who may sign in was not made.
public enum StaffRefusal {
    ONESELF,
    LAST_ADMINISTRATOR,
    HAS_AN_ACCOUNT,
    PASSWORD_WRONG,
    /// Too many wrong passwords in a row.
    WAIT
}
