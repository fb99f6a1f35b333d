package dk.samraad.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A sentence of ours with Danish words in it, which are marked as such on a page in another language, so that they are not read
/// aloud with the wrong sounds.
record Quoted(String text) implements Content {
    /// Of the private use area: no text holds them.
    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';

    /// To be put into a sentence.
    static String mark(String danish) {
        return OPEN + danish.replace(OPEN, ' ').replace(CLOSE, ' ') + CLOSE;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&#34;");
        output.writeContent(escaped.replace(String.valueOf(OPEN), "<span lang=\"da\">").replace(String.valueOf(CLOSE), "</span>"));
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }
}
