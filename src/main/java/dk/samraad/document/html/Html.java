package dk.samraad.document.html;

import dk.samraad.document.PlainText;

/// HTML in the making. Text and attribute values come out escaped; only element names are written as they are.
final class Html {
    private final StringBuilder out = new StringBuilder();

    /// @param attributes names and values in turn; an empty value leaves the attribute out
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1].isEmpty()) continue;
            out.append(' ').append(attributes[i]).append("=\"");
            escape(PlainText.of(attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append(">");
        return this;
    }

    Html newLine() {
        out.append('\n');
        return this;
    }

    Html text(String text) {
        escape(PlainText.of(text));
        return this;
    }

    /// An element with nothing but text in it.
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /// What another writer of this package has escaped.
    Html finished(String html) {
        out.append(html);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
