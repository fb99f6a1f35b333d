package dk.samraad.document.drawing;

import java.util.List;

/// A finished picture: marks in the order they are painted, measured from the upper left corner, y downwards.
public record Drawing(double width, double height, List<Mark> marks) {

    public sealed interface Mark {}

    /// A filled rectangle.
    ///
    /// @param part of the chart, and no plate behind words: it must be told from the page
    public record Area(double x, double y, double width, double height, Colour colour, boolean part) implements Mark {}

    public record Stroke(double x1, double y1, double x2, double y2, double thickness, Colour colour) implements Mark {}

    /// One line of text; `y` is its baseline, `x` what the anchor says.
    public record Label(double x, double y, double size, boolean strong, Anchor anchor, Colour colour, String text) implements Mark {}

    public enum Anchor { START, MIDDLE, END }
}
