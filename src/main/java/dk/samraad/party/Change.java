package dk.samraad.party;

/// What became of a wish to change something.
public sealed interface Change {
    /// @param id of what was made or changed
    record Made(long id) implements Change {}

    record Refused(Reason reason) implements Change {}

    /// Why it was not done.
    enum Reason {
        NAME_TAKEN,
        NOT_A_COUNCIL,
        ENDS_BEFORE_IT_BEGINS,
        EMAIL_IN_USE,
        NOT_A_MEMBER_THEN,
        ALREADY_THAT,
        MEETING_THAT_DAY,
        MEETING_IN_USE
    }
}
