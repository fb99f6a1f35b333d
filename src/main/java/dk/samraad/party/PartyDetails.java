package dk.samraad.party;

/// All that staff know of a party. Never published.
///
/// @param email empty when there is none; so are phone, postal address and note
/// @param revision goes back with an edit
public record PartyDetails(Party party, String email, String phone, String postalAddress, String note, long revision) {}
