package dk.samraad.hearing.opinion;

/// What a meeting is to do with an item of its agenda.
public enum AgendaLabel {
    /// Til godkendelse.
    APPROVAL,
    /// Til drøftelse.
    DISCUSSION,
    /// Til orientering.
    ORIENTATION
}
