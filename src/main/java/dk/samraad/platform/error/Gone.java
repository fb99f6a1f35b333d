package dk.samraad.platform.error;

/// It was published here and has been taken back. Becomes a 410 page.
public final class Gone extends RuntimeException {
    public Gone() {
        super("taken back", null, false, false);
    }
}
