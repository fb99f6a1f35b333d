package dk.samraad.demo;

import dk.samraad.platform.audit.Actor;
import dk.samraad.web.Viewer;

/// Who publishes and releases in the demo: a role, nobody's name.
final class FjordbyStaff {
    static final Viewer VIEWER = new Viewer() {
        @Override
        public boolean isStaff() {
            return true;
        }

        @Override
        public String displayName() {
            return "Eksempel-medarbejder";
        }

        @Override
        public Actor actor() {
            return Actor.systemAs(displayName());
        }
    };

    private FjordbyStaff() {}
}
