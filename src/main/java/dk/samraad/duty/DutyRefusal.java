package dk.samraad.duty;

/// Why a duty cannot be as it was wished, and why a hearing cannot be assessed yet.
public enum DutyRefusal {
    PARTY_UNKNOWN,
    ALREADY_THERE,
    /// The law says who; a party without such a right stands there because somebody resolved it.
    BASIS_IS_NOT_ITS_OWN,
    /// The party's deadline is after that of the hearing and its late days.
    DEADLINE_TOO_LATE,
    DELIVERED_BEFORE_INVITED,
    IN_THE_FUTURE,
    /// It has no remarks, and it is not said when it answered that.
    NO_REMARKS_WITHOUT_ANSWER,
    REASON_MISSING,
    NAME_MISSING,
    /// The reason becomes public, and holds something that is hidden in a reply.
    REASON_HOLDS_HIDDEN,
    /// The law names this council: except it with a reason instead.
    REQUIRED_BY_LAW,
    /// It was invited or has answered: what happened stays.
    ALREADY_INVITED,
    /// The hearing is decided, archived or withdrawn.
    OVER,
    /// A party was not invited, or could not be reached, and is not excepted.
    STILL_OPEN
}
