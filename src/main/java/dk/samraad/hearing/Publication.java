package dk.samraad.hearing;

/// When the public may read the replies. A reply with a finding, an attachment or a protected name waits for approval
/// whatever the rule.
public enum Publication {
    /// As soon as they come.
    AT_ONCE,
    /// When staff have looked at them.
    AFTER_APPROVAL,
    /// Only in the report to the committee.
    ONLY_IN_REPORT
}
