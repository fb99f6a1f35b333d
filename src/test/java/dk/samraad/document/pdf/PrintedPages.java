package dk.samraad.document.pdf;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.document.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Blocks as they come out of the printer: the lines of each page but the front, without head and foot.
final class PrintedPages {
    private PrintedPages() {}

    /// One line of text.
    ///
    /// @param left and right, in points from the page's left edge; `foot` from its lower edge
    /// @param size of its letters, in points
    record Printed(String text, float left, float right, float foot, float size) {}

    static PDDocument document(List<Block> blocks) throws IOException {
        var sample = Samples.summary(0);
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(new Composition(sample.about(), sample.front(), blocks, List.of()), out);
        return Loader.loadPDF(out.toByteArray());
    }

    static List<List<String>> lines(List<Block> blocks) throws IOException {
        try (var document = document(blocks)) {
            return printed(document).stream().map(page -> page.stream().map(Printed::text).toList()).toList();
        }
    }

    static List<List<Printed>> printed(PDDocument document) throws IOException {
        var pages = new ArrayList<List<Printed>>();
        for (int page = 2; page <= document.getNumberOfPages(); page++) {
            var stripper = new Lines();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            pages.add(stripper.lines.stream().filter(line -> line.foot > 50 && line.foot < Page.HEIGHT - 50).toList());
        }
        return pages;
    }

    private static final class Lines extends PDFTextStripper {
        final List<Printed> lines = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            var first = positions.getFirst();
            var last = positions.getLast();
            lines.add(new Printed(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), Page.HEIGHT - first.getYDirAdj(),
                    first.getFontSizeInPt()));
        }
    }
}
