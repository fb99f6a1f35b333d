package dk.samraad.policy;

/// What a document calls its themes.
public enum ThemeKind {
    /// Pejlemærke.
    LANDMARK,
    /// Tema.
    TOPIC,
    /// Fokusområde.
    FOCUS_AREA,
    /// Tværgående mål.
    CROSS_CUTTING_GOAL
}
