package dk.samraad.party;

/// A seat with what staff write to. Never published.
///
/// @param email empty when there is none: this member cannot come in by a mailed link
public record CouncilMember(Seat seat, String email) {}
