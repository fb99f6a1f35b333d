package dk.samraad.process;

public enum BodyKind {
    /// Opgaveudvalg under kommunestyrelsesloven § 17, stk. 4.
    SPECIAL_COMMITTEE,
    /// Fagudvalg.
    POLITICAL_COMMITTEE,
    /// Kommunalbestyrelse.
    COUNCIL_BOARD,
    STEERING_GROUP,
    WORKING_GROUP
}
