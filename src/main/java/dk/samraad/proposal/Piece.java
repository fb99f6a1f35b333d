package dk.samraad.proposal;

/// Some words of a paragraph that stayed, went or came.
public record Piece(Kind kind, String text) {
    public enum Kind { SAME, REMOVED, ADDED }
}
