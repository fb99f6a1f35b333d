package dk.samraad.policy;

public enum PrincipleKind {
    /// Princip: a way of working.
    PRINCIPLE,
    /// Værdi: what the work stands on.
    VALUE,
    /// Formål: what the policy is for.
    PURPOSE
}
