package dk.samraad.council;

/// What a meeting is to do with an item of its agenda.
public enum AgendaLabel {
    /// Til godkendelse.
    APPROVAL,
    /// Til drøftelse.
    DISCUSSION,
    /// Til orientering.
    ORIENTATION
}
