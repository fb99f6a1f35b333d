package dk.samraad.document.pdf;

import dk.samraad.document.drawing.Colour;

/// How text is set. Sizes and leading are in points.
enum Style {
    BODY(Typeface.REGULAR, 10.5f, 15.2f, Colour.INK),
    STRONG(Typeface.SEMIBOLD, 10.5f, 15.2f, Colour.INK),
    LINK(Typeface.REGULAR, 10.5f, 15.2f, Colour.SEA),
    REMOVED(Typeface.REGULAR, 10.5f, 15.2f, Colour.GREY, Mark.STRUCK),
    ADDED(Typeface.SEMIBOLD, 10.5f, 15.2f, Colour.INK, Mark.UNDERLINED),
    SPEECH(Typeface.ITALIC, 10.5f, 15.2f, Colour.INK),
    SPEAKER(Typeface.REGULAR, 9.5f, 13.5f, Colour.GREY),
    SMALL(Typeface.REGULAR, 9, 12.5f, Colour.GREY),
    CELL(Typeface.REGULAR, 9.5f, 12.8f, Colour.INK),
    CELL_STRONG(Typeface.SEMIBOLD, 9.5f, 12.8f, Colour.INK),
    CELL_LINK(Typeface.REGULAR, 9.5f, 12.8f, Colour.SEA),
    CELL_REMOVED(Typeface.REGULAR, 9.5f, 12.8f, Colour.GREY, Mark.STRUCK),
    CELL_ADDED(Typeface.SEMIBOLD, 9.5f, 12.8f, Colour.INK, Mark.UNDERLINED),
    CAPTION(Typeface.SEMIBOLD, 10, 13.6f, Colour.INK),
    H1(Typeface.SEMIBOLD, 22, 27, Colour.FJORD),
    H2(Typeface.SEMIBOLD, 15, 19.5f, Colour.FJORD),
    H3(Typeface.SEMIBOLD, 12, 16.2f, Colour.INK),
    H4(Typeface.SEMIBOLD, 10.5f, 15.2f, Colour.GREY),
    CONTENTS_1(Typeface.SEMIBOLD, 11, 15.5f, Colour.INK),
    CONTENTS_2(Typeface.REGULAR, 10.5f, 14.5f, Colour.INK),
    AUTHOR(Typeface.SEMIBOLD, 11, 15, Colour.WHITE),
    KICKER(Typeface.SEMIBOLD, 12, 16, Colour.FOAM),
    TITLE(Typeface.SEMIBOLD, 31, 36, Colour.WHITE),
    LOW_TITLE(Typeface.SEMIBOLD, 18, 22, Colour.WHITE),
    LONG_TITLE(Typeface.SEMIBOLD, 21, 26, Colour.WHITE),
    SUBTITLE(Typeface.REGULAR, 14.5f, 20, Colour.WHITE),
    PAGE_MARK(Typeface.REGULAR, 8.5f, 11, Colour.GREY);

    private final Typeface face;
    private final float size;
    private final float leading;
    private final Colour colour;
    private final Mark mark;

    /// A line through or below the letters, which tells without colour.
    enum Mark { NONE, STRUCK, UNDERLINED }

    Style(Typeface face, float size, float leading, Colour colour) {
        this(face, size, leading, colour, Mark.NONE);
    }

    Style(Typeface face, float size, float leading, Colour colour, Mark mark) {
        this.mark = mark;
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.colour = colour;
    }

    Typeface face() {
        return face;
    }

    float size() {
        return size;
    }

    float leading() {
        return leading;
    }

    Mark mark() {
        return mark;
    }

    Colour colour() {
        return colour;
    }

    /// From the top of a line down to its baseline.
    float ascent() {
        return (leading - size) / 2 + size * 0.78f;
    }

    float width(String text) {
        return Shaper.width(text, 0, text.length(), face) * size;
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            default -> H4;
        };
    }
}
