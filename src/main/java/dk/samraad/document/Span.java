package dk.samraad.document;

/// A run of text inside a paragraph. Spaces between spans belong to the texts.
public sealed interface Span {
    String text();

    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    /// @param target an absolute address, or `#anchor` of a heading of the same document
    record Link(String text, String target) implements Span {}

    /// Words that stood there before and are gone.
    record Removed(String text) implements Span {}

    /// Words that were not there before.
    record Added(String text) implements Span {}

    static Span text(String text) {
        return new Plain(text);
    }
}
