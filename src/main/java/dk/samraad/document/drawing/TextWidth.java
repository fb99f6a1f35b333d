package dk.samraad.document.drawing;

import java.util.ArrayList;
import java.util.List;

/// How wide a text will be. The room's fonts know ([dk.samraad.document.pdf.FontWidths]); a drawing only asks.
@FunctionalInterface
public interface TextWidth {
    double of(String text, double size, boolean strong);

    /// Breaks a label at spaces. A single word wider than the line keeps the line to itself.
    default List<String> wrap(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size, false) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
