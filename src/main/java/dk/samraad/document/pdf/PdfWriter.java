package dk.samraad.document.pdf;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a composition as one file that is PDF/UA-1 and PDF/A-3a. The same composition gives the same bytes.
public final class PdfWriter {
    /// A shorter document is looked through faster than its contents.
    private static final int FEWEST_WITH_CONTENTS = 5;
    /// So many blocks do not go on fewer pages.
    private static final int SURELY_LONG = 100;

    private PdfWriter() {}

    /// @param messages the words the pages themselves need, in the document's language
    /// @throws IllegalArgumentException when the composition contradicts itself, such as a link to an anchor that is not there
    public static void write(Composition composition, Messages messages, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            document.getDocument().setVersion(1.7f);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION); // PDFBox puts 1.4 there
            var about = composition.about();
            var book = new Book(document, about.language().toLanguageTag());
            book.finish(new PageMarks(about.runningHead(), about.author(), messages), layOut(composition, messages, book));
            Attachments.write(document, composition.attachments(), about.asOf());
            Metadata.write(document, about, book.tree());
            document.setDocumentId(book.fingerprint());
            document.save(out);
        }
    }

    /// How many pages it has. Nothing is written.
    public static int pages(Composition composition, Messages messages) {
        try (var document = new PDDocument()) {
            var book = new Book(document, composition.about().language().toLanguageTag());
            layOut(composition, messages, book);
            return book.pages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The page of each of these headings, by its anchor.
    public static Map<String, Integer> pagesOf(Composition composition, Set<String> anchors, Messages messages) {
        try (var document = new PDDocument()) {
            var book = new Book(document, composition.about().language().toLanguageTag());
            layOut(composition, upTo(composition.blocks(), anchors), messages, book);
            var pages = new HashMap<String, Integer>();
            for (var anchor : anchors) pages.put(anchor, book.links().place(anchor).page().number());
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With what the last of the headings is kept together with.
    private static List<Block> upTo(List<Block> blocks, Set<String> anchors) {
        var last = blocks.size() - 1;
        while (last > 0 && !(blocks.get(last) instanceof Block.Heading heading && anchors.contains(heading.anchor()))) last--;
        var end = last + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading heading
                && heading.level() <= wholeAt(blocks, last))) end++;
        return blocks.subList(0, end);
    }

    /// The level up to which a heading ends what is kept together with the one at this place.
    private static int wholeAt(List<Block> blocks, int place) {
        for (int i = place, level = Integer.MAX_VALUE; i >= 0 && level > 1; i--) {
            if (!(blocks.get(i) instanceof Block.Heading heading) || heading.level() >= level) continue;
            if (heading.whole()) return heading.level();
            level = heading.level();
        }
        return Integer.MAX_VALUE;
    }

    /// @return how many pages the front takes
    private static int layOut(Composition composition, Messages messages, Book book) {
        var contents = layOut(composition, composition.blocks(), messages, book);
        contents.complete();
        return contents.frontPages();
    }

    /// @param blocks of the composition, from its first on
    private static Contents layOut(Composition composition, List<Block> blocks, Messages messages, Book book) {
        return layOut(composition, blocks, messages, book, new Flow(book::newPage), isLong(composition, messages));
    }

    private static Contents layOut(Composition composition, List<Block> blocks, Messages messages, Book book, Flow flow,
            boolean withContents) {
        FrontPage.add(composition, book, flow);
        var contents = new Contents(book, messages, flow.page().number());
        if (withContents) contents.addTo(composition, flow);
        if (!composition.blocks().isEmpty() && !composition.front().low()) flow.newPage();
        new BlockLayout(book, flow, messages, composition.front().low()).addAll(blocks);
        flow.apart();
        flow.settle();
        return contents;
    }

    /// Whether it has five pages without its contents: laid out that far and thrown away.
    private static boolean isLong(Composition composition, Messages messages) {
        if (!Contents.isWorthwhile(composition)) return false;
        if (composition.blocks().size() >= SURELY_LONG) return true;
        try (var document = new PDDocument()) {
            var book = new Book(document, composition.about().language().toLanguageTag());
            layOut(composition, composition.blocks(), messages, book, new Flow(() -> {
                if (book.pages() + 1 == FEWEST_WITH_CONTENTS) throw new Enough();
                return book.newPage();
            }), false);
            return false;
        } catch (Enough enough) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("", null, false, false);
        }
    }
}
