package dk.samraad.duty;

/// Where a party stands. Silence is an answer to nothing, and no fault: who was invited in time and stays silent was heard.
public enum Standing {
    /// The register says so: an opinion was signed, a reply is the party's, or somebody wrote it down.
    ANSWERED,
    /// It has answered that it has no remarks.
    NO_REMARKS,
    /// With a reason.
    EXCEPTED,
    /// Invited, and its deadline is over.
    SILENT,
    /// Invited, and it has time left.
    AWAITED,
    /// Every mail with the invitation came back.
    RETURNED,
    NOT_INVITED;

    public boolean hasAnswered() {
        return this == ANSWERED || this == NO_REMARKS;
    }

    /// Nobody has asked the party, as far as is known, and there is no reason why not.
    public boolean isUnasked() {
        return this == RETURNED || this == NOT_INVITED;
    }
}
