package dk.samraad.party;

/// A person staff write to or call. Never published.
///
/// @param title empty when there is none; so are e-mail and phone
public record Contact(long id, String name, String title, String email, String phone) {}
