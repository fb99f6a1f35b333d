package dk.samraad.party;

/// Somebody a mail to a party goes to. Never published.
///
/// @param name of the person, or of the party when its own address is written to
public record Addressee(long party, String name, String email) {}
