package dk.samraad.platform.mail;

import java.util.stream.Collectors;

/// Writes a letter out. Both forms say the same in the same order.
final class LetterText {
    private static final String STYLE =
            "body{font:16px/1.5 Arial,sans-serif;color:#1a1a1a;max-width:38em;margin:1.5em}"
                    + "h1{font-size:24px;line-height:1.25}h2{font-size:19px}a{color:#00507d}";

    private LetterText() {}

    static String plain(Letter letter) {
        return letter.subject() + "\n\n" + letter.parts().stream().map(LetterText::plain).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String plain(Letter.Part part) {
        return switch (part) {
            case Letter.Part.Heading(var text) -> text.toUpperCase(java.util.Locale.ROOT);
            case Letter.Part.Paragraph(var text) -> text;
            case Letter.Part.Items(var items) -> items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
            case Letter.Part.Link(var label, var address) -> label + ":\n" + address;
        };
    }

    static String html(Letter letter) {
        return "<!doctype html>\n<html lang=\"" + escaped(letter.language()) + "\">\n<head><meta charset=\"utf-8\"><title>"
                + escaped(letter.subject())
                + "</title><style>" + STYLE + "</style></head>\n<body>\n<h1>" + escaped(letter.subject()) + "</h1>\n"
                + letter.parts().stream().map(LetterText::html).collect(Collectors.joining("\n")) + "\n</body>\n</html>\n";
    }

    private static String html(Letter.Part part) {
        return switch (part) {
            case Letter.Part.Heading(var text) -> "<h2>" + escaped(text) + "</h2>";
            case Letter.Part.Paragraph(var text) -> "<p>" + escaped(text).replace("\n", "<br>\n") + "</p>";
            case Letter.Part.Items(var items) -> items.stream().map(item -> "<li>" + escaped(item) + "</li>")
                    .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
            case Letter.Part.Link(var label, var address) ->
                    "<p><a href=\"" + escaped(address) + "\">" + escaped(label) + "</a><br>\n" + escaped(address) + "</p>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
