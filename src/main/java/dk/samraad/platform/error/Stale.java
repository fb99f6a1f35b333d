package dk.samraad.platform.error;

/// Somebody else changed it since this page was drawn. Becomes a 409 page that says how to go on.
public final class Stale extends RuntimeException {
    public Stale() {
        super("changed by somebody else", null, false, false);
    }
}
