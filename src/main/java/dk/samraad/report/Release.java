package dk.samraad.report;

/// What came of asking for a release.
public sealed interface Release {
    record Released(Edition edition) implements Release {}

    record Refused(Hindrance reason) implements Release {}

    enum Hindrance {
        /// It is not a finished preview.
        NOT_A_PREVIEW,
        /// Another edition was released with its number since it was made.
        NUMBER_TAKEN
    }
}
