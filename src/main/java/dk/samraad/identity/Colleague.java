package dk.samraad.identity;

import java.time.Instant;
import java.util.UUID;

/// A member of staff as the list of colleagues shows one.
///
/// @param locked may not sign in
public record Colleague(UUID id, String name, String email, Role role, Instant createdAt, boolean locked) {
    boolean isActiveAdministrator() {
        return role == Role.ADMINISTRATOR && !locked;
    }
}
