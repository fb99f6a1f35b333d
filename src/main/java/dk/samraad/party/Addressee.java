package dk.samraad.party;

import org.jspecify.annotations.Nullable;

/// Somebody a mail to a party goes to. Never published.
///
/// @param name of the person, or of the party when its own address is written to
/// @param seat of a member of a council; nothing for everybody else
public record Addressee(long party, String name, String email, @Nullable Long seat) {}
