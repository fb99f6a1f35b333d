package dk.samraad.party;

/// What a member is in a council on a given day.
public enum Office {
    MEMBER, CHAIR, DEPUTY
}
