package dk.samraad.identity;

/// The invitation behind a code.
///
/// @param email whom it was sent to; empty when the link is not good
public record OpenedInvitation(LinkState state, String email) {}
