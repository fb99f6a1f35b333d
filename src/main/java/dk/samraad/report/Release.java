package dk.samraad.report;

/// What came of asking for a release.
public sealed interface Release {
    record Released(Edition edition) implements Release {}

    record Refused(Reason reason) implements Release {}

    enum Reason {
        /// It is not a finished preview.
        NOT_A_PREVIEW,
        /// Another edition was released with its number since it was made.
        NUMBER_TAKEN
    }
}
