package dk.samraad.document.pdf;

import dk.samraad.document.Composition;
import dk.samraad.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
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
            layOut(composition, messages, book);
            Attachments.write(document, composition.attachments(), about.asOf());
            Metadata.write(document, about, book.tree());
            document.setDocumentId(book.fingerprint());
            document.save(out);
        }
    }

    private static void layOut(Composition composition, Messages messages, Book book) {
        var flow = new Flow(book::newPage);
        FrontPage.add(composition, book, flow);
        int frontPages = flow.page().number();
        var contents = new Contents(book, messages);
        contents.addTo(composition, flow);
        if (!composition.blocks().isEmpty()) flow.newPage();
        var layout = new BlockLayout(book, flow, messages);
        for (var block : composition.blocks()) layout.add(block);
        flow.settle();
        contents.complete();
        var about = composition.about();
        book.finish(new PageMarks(about.runningHead(), about.author(), messages), frontPages);
    }
}
