package dk.samraad.identity;

import java.util.UUID;

/// A member of staff with an account.
///
/// @param email in lower case
public record Member(UUID id, String name, String email, Role role) {}
