package dk.samraad.document.drawing;

import java.util.ArrayList;
import java.util.List;

/// How wide a text will be. The room's fonts know ([dk.samraad.document.pdf.FontWidths]); a drawing only asks.
@FunctionalInterface
public interface TextWidth {
    double of(String text, double size, boolean strong);

    /// Breaks a label at spaces, and inside a word that is wider than the line.
    default List<String> wrap(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer, size, false) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) lines.add(line);
            line = word;
            while (of(line, size, false) > width && line.codePointCount(0, line.length()) > 1) {
                int end = fittingEnd(line, size, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    private int fittingEnd(String word, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (of(word.substring(0, next), size, false) > width) break;
            end = next;
        }
        return end;
    }
}
