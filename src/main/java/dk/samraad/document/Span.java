package dk.samraad.document;

/// A run of text inside a paragraph. Spaces between spans belong to the texts.
public sealed interface Span {
    String text();

    /// @param language BCP 47; empty for that of the words around it. So below
    record Plain(String text, String language) implements Span {
        public Plain(String text) {
            this(text, "");
        }
    }

    record Strong(String text, String language) implements Span {
        public Strong(String text) {
            this(text, "");
        }
    }

    /// @param target an absolute address, or `#anchor` of a heading of the same document
    record Link(String text, String target) implements Span {}

    /// Words that stood there before and are gone.
    record Removed(String text) implements Span {}

    /// Words that were not there before.
    record Added(String text) implements Span {}

    static Span text(String text) {
        return new Plain(text);
    }

    static Span text(String text, String language) {
        return new Plain(text, language);
    }
}
