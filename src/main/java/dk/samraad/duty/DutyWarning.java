package dk.samraad.duty;

/// Something about a duty that staff should look at now.
public enum DutyWarning {
    /// The hearing is open, and the party was not invited.
    NOT_INVITED,
    /// Every mail with its invitation came back.
    INVITATION_RETURNED,
    /// Five working days or less are left.
    NOT_ANSWERED,
    /// The council's next meeting is after the deadline.
    MEETS_AFTER_DEADLINE,
    /// The council's next meeting is not before that of the committee: heard after the decision is not heard.
    MEETS_AFTER_DECISION,
    /// The council must be heard, and no meeting of it is known.
    NO_MEETING
}
