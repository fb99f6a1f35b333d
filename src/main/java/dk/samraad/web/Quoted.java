package dk.samraad.web;

import dk.samraad.text.TextLanguage;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Pattern;

/// A sentence of ours with words of another language in it, which are marked as such, so that they are not read aloud with the wrong
/// sounds.
record Quoted(String text) implements Content {
    /// Of the private use area: no text holds them.
    private static final char OPEN = '\ue000';
    private static final char WORDS = '\ue001';
    private static final char CLOSE = '\ue002';
    private static final Pattern MARKED = Pattern.compile(OPEN + "([A-Za-z0-9-]+)" + WORDS + "([^" + OPEN + WORDS + CLOSE + "]*)" + CLOSE);

    /// To be put into a sentence.
    ///
    /// @param tag BCP 47
    static String mark(String words, String tag) {
        return OPEN + tag + WORDS + words.replace(OPEN, ' ').replace(WORDS, ' ').replace(CLOSE, ' ') + CLOSE;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;");
        output.writeContent(MARKED.matcher(escaped).replaceAll(marked ->
                "<span lang=\"$1\"" + (TextLanguage.dirOf(marked.group(1)) == null ? "" : " dir=\"rtl\"") + ">$2</span>"));
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }
}
