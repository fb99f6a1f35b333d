package dk.samraad.document.pdf;

import dk.samraad.document.PlainText;
import dk.samraad.document.drawing.Colour;
import dk.samraad.text.Messages;

/// The head and foot of every page but the first: artifacts, for nobody wants them read aloud 40 times.
record PageMarks(String head, String foot, Messages messages) {

    void draw(Operators out, int page, int pages) {
        var style = Style.PAGE_MARK;
        out.raw("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n");
        text(out, shortened(head, Page.RIGHT - Page.LEFT), Page.LEFT, Page.HEIGHT - 48);
        out.stroke(Colour.RULE, 0.6f, Page.LEFT, Page.HEIGHT - 55, Page.RIGHT, Page.HEIGHT - 55);
        out.raw("EMC\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n");
        var number = messages.t("document.page-of", String.valueOf(page), String.valueOf(pages));
        float numberWidth = style.width(number);
        text(out, shortened(foot, Page.RIGHT - Page.LEFT - numberWidth - 20), Page.LEFT, 44);
        text(out, number, Page.RIGHT - numberWidth, 44);
        out.raw("EMC\n");
    }

    private static void text(Operators out, String words, float x, float y) {
        var style = Style.PAGE_MARK;
        boolean rightToLeft = PlainText.hasRightToLeft(words);
        out.text(style.colour(), style.size(), x, y, Shaper.parts(words, style.face(), rightToLeft));
    }

    private static String shortened(String text, float width) {
        var words = PlainText.of(text);
        if (Style.PAGE_MARK.width(words) <= width) return words;
        int end = words.length();
        while (end > 0 && Style.PAGE_MARK.width(words.substring(0, end) + "…") > width) end = words.offsetByCodePoints(end, -1);
        return words.substring(0, end).stripTrailing() + "…";
    }
}
