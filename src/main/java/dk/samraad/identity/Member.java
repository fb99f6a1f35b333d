package dk.samraad.identity;

import dk.samraad.platform.audit.Actor;
import java.util.UUID;

/// A member of staff with an account.
///
/// @param email in lower case
public record Member(UUID id, String name, String email, Role role) {
    Actor actor() {
        return new Actor.Person(name, id);
    }
}
