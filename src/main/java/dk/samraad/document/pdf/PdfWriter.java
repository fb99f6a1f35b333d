package dk.samraad.document.pdf;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.web.Messages;
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
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) end++;
        return blocks.subList(0, end);
    }

    /// @return how many pages the front takes
    private static int layOut(Composition composition, Messages messages, Book book) {
        var contents = layOut(composition, composition.blocks(), messages, book);
        contents.complete();
        return contents.frontPages();
    }

    /// @param blocks of the composition, from its first on
    private static Contents layOut(Composition composition, List<Block> blocks, Messages messages, Book book) {
        var flow = new Flow(book::newPage);
        FrontPage.add(composition, book, flow);
        var contents = new Contents(book, messages, flow.page().number());
        contents.addTo(composition, flow);
        if (!composition.blocks().isEmpty() && !composition.front().low()) flow.newPage();
        new BlockLayout(book, flow, messages, composition.front().low()).addAll(blocks);
        flow.settle();
        return contents;
    }
}
