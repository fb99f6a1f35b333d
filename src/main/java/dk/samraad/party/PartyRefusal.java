package dk.samraad.party;

/// Why a change was not made.
public enum PartyRefusal {
    NAME_TAKEN,
    NAME_HOLDS_CPR,
    PLACE_HOLDS_CPR,
    KIND_IS_FIXED,
    NOT_A_COUNCIL,
    ENDS_BEFORE_IT_BEGINS,
    EMAIL_IN_USE,
    NOT_A_MEMBER_THEN,
    MEETING_THAT_DAY,
    MEETING_IN_USE
}
