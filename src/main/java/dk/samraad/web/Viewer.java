package dk.samraad.web;

/// Who is looking at a page. Rooms ask it what may be done, never who it is.
public interface Viewer {
    /// Somebody who did not sign in: a citizen.
    Viewer CITIZEN = new Viewer() {
        @Override
        public boolean isStaff() {
            return false;
        }

        @Override
        public String displayName() {
            return "";
        }
    };

    /// May see staff pages: surveys, results, report previews.
    boolean isStaff();

    /// The name shown at the top of staff pages and written beside a release; empty for a citizen.
    String displayName();
}
