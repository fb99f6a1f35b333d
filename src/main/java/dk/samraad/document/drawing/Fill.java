package dk.samraad.document.drawing;

import dk.samraad.document.drawing.Drawing.Area;
import dk.samraad.document.drawing.Drawing.Mark;
import dk.samraad.document.drawing.Drawing.Stroke;
import java.util.List;

/// How a part of a chart is filled. Parts differ in lightness, have a texture where lightness alone is not enough, and
/// each has a dark edge: so they stand 3:1 from paper and neighbour, and apart from each other in grey.
enum Fill {
    BAR(Colour.SEA, Colour.WHITE, Texture.NONE),
    COMPARED(Colour.SILVER, Colour.DARK, Texture.NONE),
    WITHHELD(Colour.WHITE, Colour.DARK, Texture.HATCHED),
    RUST(Colour.RUST, Colour.WHITE, Texture.HATCHED),
    AMBER(Colour.AMBER, Colour.DARK, Texture.NONE),
    SILVER(Colour.SILVER, Colour.DARK, Texture.UPRIGHT),
    FOAM(Colour.FOAM, Colour.DARK, Texture.NONE),
    FJORD(Colour.FJORD, Colour.WHITE, Texture.NONE),
    PINE(Colour.PINE, Colour.WHITE, Texture.LEVEL),
    MINT(Colour.MINT, Colour.DARK, Texture.LEVEL);

    private enum Texture { NONE, HATCHED, UPRIGHT, LEVEL }

    private static final double STEP = 5;
    private static final List<List<Fill>> SCALES = List.of(
            List.of(FJORD),
            List.of(RUST, FJORD),
            List.of(RUST, SILVER, FJORD),
            List.of(RUST, AMBER, FOAM, FJORD),
            List.of(RUST, AMBER, SILVER, FOAM, FJORD),
            List.of(RUST, AMBER, SILVER, FOAM, FJORD, MINT),
            List.of(RUST, AMBER, SILVER, FOAM, FJORD, MINT, PINE));

    private final Colour colour;
    private final Colour text;
    private final Texture texture;

    Fill(Colour colour, Colour text, Texture texture) {
        this.colour = colour;
        this.text = text;
        this.texture = texture;
    }

    /// The fill of part `index` of `count`: a scale from one pole to the other. Beyond seven they come round again.
    static Fill ofPart(int index, int count) {
        var scale = SCALES.get(Math.clamp(count, 1, SCALES.size()) - 1);
        return scale.get(index % scale.size());
    }

    Colour colour() {
        return colour;
    }

    /// What can be read on top of it.
    Colour text() {
        return text;
    }

    boolean isTextured() {
        return texture != Texture.NONE;
    }

    void paint(List<Mark> marks, double x, double y, double width, double height) {
        marks.add(new Area(x, y, width, height, colour, true));
        var line = this == WITHHELD ? Colour.GREY : text == Colour.WHITE ? Colour.FOAM : Colour.GREY;
        switch (texture) {
            case NONE -> {}
            case HATCHED -> hatch(marks, x, y, width, height, line);
            case UPRIGHT -> {
                for (double at = x + STEP; at < x + width; at += STEP) marks.add(new Stroke(at, y, at, y + height, 0.4, line));
            }
            case LEVEL -> {
                for (double at = y + STEP; at < y + height; at += STEP) marks.add(new Stroke(x, at, x + width, at, 0.4, line));
            }
        }
        edge(marks, x, y, width, height);
    }

    /// Lines at 45 degrees, cut to the rectangle here so that no medium needs clipping.
    private static void hatch(List<Mark> marks, double x, double y, double width, double height, Colour line) {
        for (double at = STEP; at < width + height; at += STEP) {
            double left = Math.max(0, at - height);
            double right = Math.min(width, at);
            marks.add(new Stroke(x + left, y + at - left, x + right, y + at - right, 0.5, line));
        }
    }

    private static void edge(List<Mark> marks, double x, double y, double width, double height) {
        marks.add(new Stroke(x, y, x + width, y, 0.7, Colour.DARK));
        marks.add(new Stroke(x, y + height, x + width, y + height, 0.7, Colour.DARK));
        marks.add(new Stroke(x, y, x, y + height, 0.7, Colour.DARK));
        marks.add(new Stroke(x + width, y, x + width, y + height, 0.7, Colour.DARK));
    }
}
