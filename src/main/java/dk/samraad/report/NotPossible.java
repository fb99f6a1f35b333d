package dk.samraad.report;

/// Ends the making of an edition for a reason staff can be told.
final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Edition.Failure failure;

    NotPossible(Edition.Failure failure) {
        super(failure.name(), null, false, false);
        this.failure = failure;
    }

    Edition.Failure failure() {
        return failure;
    }
}
