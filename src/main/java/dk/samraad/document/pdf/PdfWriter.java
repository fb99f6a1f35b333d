package dk.samraad.document.pdf;

import dk.samraad.document.Composition;
import dk.samraad.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    /// @return how many pages the front takes
    private static int layOut(Composition composition, Messages messages, Book book) {
        return layOut(composition, messages, book, new Flow(book::newPage), isLong(composition, messages));
    }

    private static int layOut(Composition composition, Messages messages, Book book, Flow flow, boolean withContents) {
        FrontPage.add(composition, book, flow);
        int frontPages = flow.page().number();
        var contents = new Contents(book, messages);
        if (withContents) contents.addTo(composition, flow);
        if (!composition.blocks().isEmpty() && !composition.front().low()) flow.newPage();
        new BlockLayout(book, flow, messages).addAll(composition.blocks());
        flow.apart();
        flow.settle();
        contents.complete();
        return frontPages;
    }

    /// Whether it has five pages without its contents: laid out that far and thrown away.
    private static boolean isLong(Composition composition, Messages messages) {
        if (composition.blocks().size() >= SURELY_LONG) return true;
        try (var document = new PDDocument()) {
            var book = new Book(document, composition.about().language().toLanguageTag());
            layOut(composition, messages, book, new Flow(() -> {
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
