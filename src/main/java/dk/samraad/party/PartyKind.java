package dk.samraad.party;

/// What sort of party it is.
public enum PartyKind {
    COUNCIL, ASSOCIATION, SCHOOL, AUTHORITY, OTHER
}
