package dk.samraad.reply;

/// "Jeg udtaler mig som".
public enum SpeaksAs {
    PRIVATE, ORGANISATION, PROFESSIONAL;

    /// What the name of the reply begins with: organisations are listed first.
    public String letter() {
        return this == ORGANISATION ? "o" : "p";
    }
}
