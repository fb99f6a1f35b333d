package dk.samraad.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The bookmarks a reader shows beside the pages.
final class Outline {
    private static final int DEEPEST = 3;

    private record Entry(int level, String title, Links.Place place) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(int level, String title, Links.Place place) {
        if (level <= DEEPEST) entries.add(new Entry(level, title, place));
    }

    void write(PDDocument document) {
        if (entries.isEmpty()) return;
        var root = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(root);
        var parents = new PDOutlineNode[] {root, root, root, root};
        for (var entry : entries) {
            var item = new PDOutlineItem();
            item.setTitle(entry.title);
            item.getCOSObject().setItem(COSName.DEST, entry.place.destination());
            parents[entry.level - 1].addLast(item);
            for (int deeper = entry.level; deeper <= DEEPEST; deeper++) parents[deeper] = item;
        }
    }
}
