package dk.samraad.party;

/// Which council it is. The first two have a right to be heard: retssikkerhedsloven § 30 and § 37 a.
public enum CouncilKind {
    SENIOR, DISABILITY, OTHER
}
