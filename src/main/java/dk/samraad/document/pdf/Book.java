package dk.samraad.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// A document in the making: its pages, fonts, links and structure.
///
/// A page is compressed as soon as the next one begins, so that memory grows with the structure and not with the text.
final class Book {
    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final COSDictionary tree = new COSDictionary();
    private final EmbeddedFonts fonts;
    private final Links links = new Links();
    private final Outline outline = new Outline();
    private final Tag root;
    private final List<Page> pages = new ArrayList<>();
    private final List<Page> heldOpen = new ArrayList<>();
    private final MessageDigest digest;
    private @Nullable Page current;
    private boolean holding;

    Book(PDDocument document, String language) {
        this.document = document;
        this.fonts = new EmbeddedFonts(document, resources);
        tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        var roles = new COSDictionary();
        roles.setName("Title", "P");
        tree.setItem(COSName.getPDFName("RoleMap"), roles);
        this.root = Tag.root("Document", tree).language(language);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Tag root() {
        return root;
    }

    Links links() {
        return links;
    }

    Outline outline() {
        return outline;
    }

    COSDictionary tree() {
        return tree;
    }

    /// How many there are so far.
    int pages() {
        return pages.size();
    }

    Page newPage() {
        finishCurrent();
        var page = new Page(pages.size() + 1, resources, fonts);
        pages.add(page);
        if (holding) heldOpen.add(page);
        else current = page;
        return page;
    }

    /// Pages begun while holding stay open to the end: the contents get their page numbers when all else is laid out.
    void hold(boolean pagesStayOpen) {
        holding = pagesStayOpen;
    }

    /// Closes what is open, adds heads and feet, and hangs pages and structure into the document.
    ///
    /// @param withoutHeads how many pages from the first have neither head nor foot
    void finish(PageMarks marks, int withoutHeads) {
        finishCurrent();
        heldOpen.forEach(this::finish);
        var rows = new COSArray();
        for (var page : pages) {
            if (page.number() > withoutHeads) {
                var operators = new Operators(fonts, 512);
                marks.draw(operators, page.number(), pages.size());
                contents(page).add(stream(operators.drain()));
            }
            rows.add(COSInteger.get(page.number() - 1));
            rows.add(page.tags());
            document.addPage(page.pdf());
        }
        links.resolve(rows, pages.size());
        outline.write(document);
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, rows);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + links.count());
        fonts.subset();
    }

    /// The same pages give the same number.
    long fingerprint() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private void finishCurrent() {
        if (current != null) finish(current);
        current = null;
    }

    private void finish(Page page) {
        var content = page.content();
        digest.update(content);
        contents(page).add(stream(content));
    }

    private static COSArray contents(Page page) {
        var present = page.dictionary().getCOSArray(COSName.CONTENTS);
        if (present != null) return present;
        var contents = new COSArray();
        contents.setDirect(true);
        page.dictionary().setItem(COSName.CONTENTS, contents);
        return contents;
    }

    private PDStream stream(byte[] content) {
        try {
            return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
