package dk.samraad.assessment;

/// A reply and what became of it, for staff.
///
/// @param reference such as `p-017`
/// @param sender as staff may read it; empty for a protected one
/// @param isPublic the public may read it
/// @param because why it is left out, or does not count; empty otherwise
public record Handled(String reference, String sender, boolean isPublic, Handling handling, String because) {}
