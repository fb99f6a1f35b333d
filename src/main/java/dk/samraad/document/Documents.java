package dk.samraad.document;

import dk.samraad.document.html.HtmlWriter;
import dk.samraad.document.pdf.PdfWriter;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;

/// Draws compositions: the same one as a page and as a PDF, saying the same.
@Singleton
public class Documents {

    /// The parts of a page, to be put into a template.
    ///
    /// @param front kicker, title as `h1`, subtitle, mark and facts, after the author
    /// @param contents a `nav` of links to the headings; empty when there are fewer than three
    /// @param body the blocks; headings of level 1 are `h2`
    public record Html(Markup front, Markup contents, Markup body) {}

    public Html html(Composition composition) {
        return HtmlWriter.write(composition, wordsFor(composition));
    }

    /// PDF/UA-1 and PDF/A-3a in one file. The same composition gives the same bytes. Does not close `out`.
    ///
    /// @throws IllegalArgumentException when the composition contradicts itself: a link to an anchor that is not there,
    ///         two headings with one anchor, a table row with more cells than columns
    public void writePdf(Composition composition, OutputStream out) throws IOException {
        PdfWriter.write(composition, wordsFor(composition), out);
    }

    /// How many pages the PDF has, the front included: for a document that must not grow over so and so many.
    public static int pages(Composition composition) {
        return PdfWriter.pages(composition, wordsFor(composition));
    }

    /// On which page of the PDF each of these headings stands, by its anchor: for another document that refers to it. What comes after
    /// the last of them is not laid out.
    ///
    /// @throws IllegalArgumentException when one of them is not there
    public static Map<String, Integer> pagesOf(Composition composition, Set<String> anchors) {
        return PdfWriter.pagesOf(composition, anchors, wordsFor(composition));
    }

    private static Messages wordsFor(Composition composition) {
        return Messages.in(Language.of(composition.about().language().getLanguage()));
    }
}
