package dk.samraad.assessment;

/// What is wrong with a standard text as somebody wrote it.
public enum BoilerplateFault {
    TITLE_MISSING, TITLE_TOO_LONG, TITLE_TAKEN, TEXT_MISSING, TEXT_TOO_LONG
}
