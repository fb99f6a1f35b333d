package dk.samraad.duty;

/// A council the law names that is not in the register.
public enum Lacking { SENIOR_COUNCIL, DISABILITY_COUNCIL }
