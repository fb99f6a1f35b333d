package dk.samraad.platform.error;

/// There is nothing here, or it is not yours to see: the two are told apart by nobody. Becomes a 404 page.
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
