package dk.samraad.policy;

public enum PolicyStatus {
    /// Being written: what it says may still change.
    IN_PREPARATION,
    IN_FORCE,
    /// Another policy has taken over.
    REPLACED,
    /// Advice from an organisation; nobody has decided it.
    PROPOSAL
}
