package dk.samraad.document.drawing;

import dk.samraad.document.drawing.Drawing.Anchor;
import dk.samraad.document.drawing.Drawing.Label;
import dk.samraad.document.drawing.Drawing.Mark;
import dk.samraad.document.drawing.Drawing.Stroke;
import dk.samraad.text.Messages;
import dk.samraad.text.WrittenNumber;
import java.util.ArrayList;
import java.util.List;

/// A drawing in the making: what is on it so far, how far down, and how words and numbers are set.
final class Sketch {
    private static final double LETTERS_FOR_TWO_COLUMNS = 42;
    private static final double WIDEST_LABELS = 0.4;

    final List<Mark> marks = new ArrayList<>();
    final double width;
    final double size;
    final Messages messages;
    final TextWidth text;
    double y;

    Sketch(double width, double size, Messages messages, TextWidth text) {
        this.width = width;
        this.size = size;
        this.messages = messages;
        this.text = text;
    }

    Drawing finished() {
        return new Drawing(width, y + 1, List.copyOf(marks));
    }

    double measure(String words) {
        return text.of(words, size, false);
    }

    /// How much room the labels of rows take at the left; 0 where the drawing is too narrow, and they stand above.
    double labelColumn(List<String> labels) {
        if (width / size < LETTERS_FOR_TWO_COLUMNS) return 0;
        double widest = labels.stream().mapToDouble(this::measure).max().orElse(0);
        return Math.min(widest, width * WIDEST_LABELS) + size;
    }

    /// Writes a row's label, above it or, in a column of that width, beside it.
    ///
    /// @return where the row's bar begins, of that thickness; `y` is where the label ends
    double rowLabel(String words, double column, double thickness) {
        if (column == 0) {
            heading(words);
            return y;
        }
        double top = y;
        var lines = text.wrap(words, size, column - size);
        double height = lines.size() * size * 1.25;
        double at = top + Math.max(0, thickness - height) / 2;
        for (var line : lines) {
            label(0, at + size * 0.95, Anchor.START, line);
            at += size * 1.25;
        }
        y = top + Math.max(height, thickness);
        return top + Math.max(0, height - thickness) / 2;
    }

    /// A label over the full width, on as many lines as it takes.
    void heading(String words) {
        for (var line : text.wrap(words, size, width)) {
            label(0, y + size, Anchor.START, line);
            y += size * 1.25;
        }
        y += size * 0.2;
    }

    void label(double x, double baseline, Anchor anchor, String words) {
        label(x, baseline, anchor, Colour.INK, words);
    }

    void label(double x, double baseline, Anchor anchor, Colour colour, String words) {
        if (!words.isBlank()) marks.add(new Label(x, baseline, size, false, anchor, colour, words));
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Colour colour) {
        marks.add(new Stroke(x1, y1, x2, y2, thickness, colour));
    }

    /// As the language writes it, rounded as in the tables beside it.
    ///
    /// @param digits at most so many after the comma
    String number(double value, int digits) {
        return WrittenNumber.rounded(value, digits, messages.language());
    }
}
