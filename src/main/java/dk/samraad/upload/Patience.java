package dk.samraad.upload;

/// What every loop over somebody's file asks now and then: whether its time is up.
final class Patience {
    private Patience() {}

    static void check() {
        if (Thread.currentThread().isInterrupted()) throw new Gone();
    }

    /// Unchecked, so that it passes through libraries.
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Gone() {
            super("Its time is up", null, false, false);
        }
    }
}
