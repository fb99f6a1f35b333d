package dk.samraad.proposal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what stands in an OpenDocument is shown where it is read: tracked deletions, sections, tables, rows, columns, frames,
/// fields and styles each say a word of it. What one says holds to the end of the element it is said of.
final class OpenShown {
    private static final Runnable NOTHING = () -> { };
    private static final String TABLES = ":table:1.0";
    /// Of a row or column.
    static final Set<String> NOT_VISIBLE = Set.of("collapse", "filter");
    static final Set<String> SHAPES = Set.of(
            "frame", "custom-shape", "rect", "ellipse", "line", "polygon", "polyline", "path", "connector", "caption", "g");

    private final OpenStyles styles;
    private final OpenColumns columns = new OpenColumns();
    private final Set<String> deletions = new HashSet<>();
    private final Deque<String> openDeletions = new ArrayDeque<>();
    private Place place = new Place(false, false, false);

    /// @param isHidden with all that is in it
    /// @param hidesWords that say nothing of themselves
    private record Place(boolean isHidden, boolean hidesWords, boolean isBold) {
        Place hidden(boolean also) {
            return new Place(isHidden || also, hidesWords, isBold);
        }
    }

    OpenShown(OpenStyles styles) {
        this.styles = styles;
    }

    /// Why nobody sees what stands here; null when it is seen.
    @Nullable LeftOutKind unseen() {
        if (!openDeletions.isEmpty()) return LeftOutKind.DELETED;
        return place.isHidden || place.hidesWords ? LeftOutKind.HIDDEN : null;
    }

    boolean isBold() {
        return place.isBold;
    }

    /// Of a column of a table: hidden as a whole.
    boolean isColumnHidden() {
        return columns.isCellHidden();
    }

    /// @param xml at an element that has just begun; to be called once for each, in their order
    /// @return what to do at its end
    Runnable begin(Xml xml) {
        var before = place;
        var name = xml.name();
        place = place.hidden(saysNothingIsShown(xml));
        var end = switch (name) {
            case "table" -> xml.namespace().endsWith(TABLES) ? columns.table() : NOTHING;
            case "table-column-group" -> columns.group(isOff(xml));
            case "table-column" -> columns.column(xml);
            case "table-row" -> columns.row();
            case "table-cell", "covered-table-cell" -> cell(xml);
            default -> NOTHING;
        };
        switch (name) {
            case "p", "h" -> words(OpenStyles.PARAGRAPH, xml);
            case "span" -> words(OpenStyles.WORDS, xml);
            case "change-start" -> beginChange(xml.attribute("change-id"));
            case "change-end" -> openDeletions.remove(xml.attribute("change-id"));
            default -> { if (SHAPES.contains(name)) shape(xml); }
        }
        return () -> {
            end.run();
            place = before;
        };
    }

    /// @param ids of deletions while changes were tracked. Mostly a mark stands where the words were; in tables they stand where
    ///     they stood, between two marks
    void deletions(Set<String> ids) {
        deletions.addAll(ids);
    }

    private void beginChange(String id) {
        if (deletions.contains(id)) openDeletions.push(id);
    }

    private boolean saysNothingIsShown(Xml xml) {
        return switch (xml.name()) {
            // These say it of the cells of the rows to come.
            case "table-column", "table-column-group" -> false;
            case "table-row" -> NOT_VISIBLE.contains(xml.attribute("visibility"));
            case "table" -> isOff(xml) || xml.namespace().endsWith(TABLES) && styles.hidesTable(xml.attribute("style-name"));
            case "section" -> isOff(xml) || xml.attribute("is-hidden").equals("true");
            // What lies under a neighbour that was made wider or higher.
            case "covered-table-cell" -> true;
            case "hidden-text" -> !xml.attribute("is-hidden").equals("false");
            default -> isOff(xml);
        };
    }

    /// A condition is what it was when the file was saved.
    private static boolean isOff(Xml xml) {
        return Set.of("none", "false").contains(xml.attribute("display"));
    }

    private Runnable cell(Xml xml) {
        var end = columns.cell(xml);
        place = place.hidden(columns.isCellHidden());
        return end;
    }

    private void words(String family, Xml xml) {
        var style = xml.attribute("style-name");
        var hides = styles.hidden(family, style).orElse(place.hidesWords);
        place = new Place(place.isHidden, hides, styles.bold(family, style).orElse(place.isBold));
    }

    /// Nobody sees it when the words are hidden that it hangs on; its own words look as its style says.
    private void shape(Xml xml) {
        var hides = styles.hidden(OpenStyles.SHAPE, xml.attribute("style-name")).orElse(false);
        place = new Place(place.isHidden || place.hidesWords, hides, false);
    }
}
