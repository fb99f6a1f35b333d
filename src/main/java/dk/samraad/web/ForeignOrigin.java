package dk.samraad.web;

/// Sent from a page of another site, or of this one under an address that is not its own.
final class ForeignOrigin extends RuntimeException {
    ForeignOrigin() {
        super("sent from another site", null, false, false);
    }
}
