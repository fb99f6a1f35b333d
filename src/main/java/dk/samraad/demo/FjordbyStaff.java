package dk.samraad.demo;

import dk.samraad.platform.audit.Actor;

/// Who publishes and releases in the demo: a role, nobody's name.
final class FjordbyStaff {
    static final Actor ACTOR = Actor.systemAs("Eksempel-medarbejder");

    private FjordbyStaff() {}
}
