package dk.samraad.proposal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Whether what stands in a Word file is seen where it is read: tracked changes, rows, cells, shapes, styles and runs each say
/// a word of it. What one says holds to the end of the element it is said of.
final class WordShown {
    private static final Runnable NOTHING = () -> { };

    private final WordStyles styles;
    private Place place = new Place(false, false, false, false, WordRun.PLAIN);

    private record Place(boolean isDeleted, boolean isMoved, boolean isHidden, boolean inHiddenTable, WordRun run) {
        Place with(WordRun other) {
            return new Place(isDeleted, isMoved, isHidden, inHiddenTable, other);
        }

        Place with(WordFate fate) {
            return new Place(isDeleted || fate == WordFate.DELETED, isMoved, isHidden || fate == WordFate.HIDDEN, inHiddenTable, run);
        }

        Place inTable(boolean hides) {
            return new Place(isDeleted, isMoved, isHidden, hides, run);
        }
    }

    WordShown(WordStyles styles) {
        this.styles = styles;
    }

    /// Why nobody sees what stands here; null when it is seen.
    @Nullable LeftOutKind unseen() {
        if (place.isDeleted) return LeftOutKind.DELETED;
        if (place.isMoved) return LeftOutKind.MOVED;
        return place.isHidden || place.run.isHidden() ? LeftOutKind.HIDDEN : null;
    }

    boolean isDeleted() {
        return place.isDeleted;
    }

    boolean isBold() {
        return place.run.isBold();
    }

    /// @return what to do at the end of the element that has just begun
    Runnable within() {
        var before = place;
        return () -> place = before;
    }

    Runnable deleted() {
        var end = within();
        place = place.with(WordFate.DELETED);
        return end;
    }

    Runnable moved() {
        var end = within();
        place = new Place(place.isDeleted, true, place.isHidden, place.inHiddenTable, place.run);
        return end;
    }

    Runnable run(String styleOfParagraph) {
        var end = within();
        place = place.with(WordRun.in(styleOfParagraph, place.inHiddenTable, styles));
        return end;
    }

    /// @param xml at the beginning of the properties of a run; read to their end
    void runProperties(Xml xml) throws IOException {
        place = place.with(place.run.read(xml, styles));
    }

    /// A table in a table is hidden with it.
    Runnable table() {
        var before = place;
        place = place.inTable(before.inHiddenTable || styles.hidesTable(""));
        return () -> place = before;
    }

    /// @param xml at the beginning of the properties of a table; read to their end
    void tableProperties(Xml xml) throws IOException {
        var style = WordStyles.tableStyle(xml);
        place = place.inTable(place.inHiddenTable || styles.hidesTable(style));
    }

    /// @param xml at the beginning of the properties of a row or cell; read to their end
    void rowOrCell(Xml xml) throws IOException {
        place = place.with(WordFate.read(xml));
    }

    /// A box of text looks as it says itself, but nobody sees it when the run it hangs on is hidden.
    Runnable box() {
        var end = within();
        if (place.run.isHidden()) place = place.with(WordFate.HIDDEN);
        place = place.with(WordRun.PLAIN);
        return end;
    }

    /// Looks at an element of the drawing languages.
    Runnable shape(Xml xml) {
        if (WordFate.hidesParent(xml)) {
            place = place.with(WordFate.HIDDEN);
            return NOTHING;
        }
        var end = within();
        if (WordFate.hidesItself(xml)) place = place.with(WordFate.HIDDEN);
        return end;
    }
}
