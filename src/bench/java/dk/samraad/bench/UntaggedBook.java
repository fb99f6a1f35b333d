package dk.samraad.bench;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The same words written with PDFBox as anybody would: one font, lines broken at spaces, no tags, no tables, no charts.
final class UntaggedBook {
    private static final float SIZE = 11;
    private static final float LEADING = 15;
    private static final float MARGIN = 60;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final CmapLookup characters;
    private PDPageContentStream page;
    private float left;

    private UntaggedBook() throws IOException {
        try (var in = Composition.class.getResourceAsStream("pdf/fonts/DejaVuSans.ttf")) {
            if (in == null) throw new IOException("The font is missing");
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            parsed.setEnableGsub(false);
            characters = parsed.getUnicodeCmapLookup();
            font = PDType0Font.load(document, parsed, true);
        }
        page = newPage();
    }

    static void write(Composition composition, OutputStream out) throws IOException {
        var book = new UntaggedBook();
        try (book.document) {
            for (var text : words(composition)) book.paragraph(text);
            book.page.endText();
            book.page.close();
            book.document.save(out);
        }
    }

    private PDPageContentStream newPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        var stream = new PDPageContentStream(document, sheet);
        stream.beginText();
        stream.setFont(font, SIZE);
        stream.setLeading(LEADING);
        stream.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
        left = PDRectangle.A4.getHeight() - 2 * MARGIN;
        return stream;
    }

    private void paragraph(String text) throws IOException {
        var line = new StringBuilder();
        float width = 0;
        for (var word : shown(PlainText.of(text)).split(" ")) {
            float more = font.getStringWidth(word + " ") / 1000 * SIZE;
            if (width + more > PDRectangle.A4.getWidth() - 2 * MARGIN && !line.isEmpty()) {
                line(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.append(word).append(' ');
            width += more;
        }
        line(line.toString());
    }

    private void line(String text) throws IOException {
        if (left < LEADING) {
            page.endText();
            page.close();
            page = newPage();
        }
        page.showText(text);
        page.newLine();
        left -= LEADING;
    }

    private String shown(String text) {
        var out = new StringBuilder();
        for (int c : text.codePoints().toArray()) out.appendCodePoint(characters.getGlyphId(c) != 0 ? c : '?');
        return out.toString();
    }

    private static List<String> words(Composition composition) {
        var out = new ArrayList<String>(List.of(composition.front().title()));
        composition.blocks().forEach(block -> add(out, block));
        return out;
    }

    private static void add(List<String> out, Block block) {
        switch (block) {
            case Block.Heading heading -> out.add(heading.text());
            case Block.Paragraph paragraph -> out.add(text(paragraph.spans()));
            case Block.Listing listing -> listing.items().forEach(item -> {
                out.add(text(item.spans()));
                item.nested().ifPresent(nested -> add(out, nested));
            });
            case Block.Table table -> {
                out.add(table.caption());
                table.rows().forEach(row -> row.cells().forEach(cell -> out.add(cell.text())));
                out.add(table.note());
            }
            case Block.Figure figure -> out.addAll(List.of(figure.caption(), figure.alternative()));
            case Block.Exhibit exhibit -> {
                out.add(exhibit.alternative());
                add(out, exhibit.table());
            }
            case Block.Quote quote -> out.add(quote.words() + " " + quote.speaker());
            case Block.Note note -> out.addAll(List.of(note.heading(), text(note.spans())));
            case Block.Facts facts -> facts.facts().forEach(fact -> out.add(fact.label() + " " + fact.value()));
        }
    }

    private static String text(List<Span> spans) {
        var out = new StringBuilder();
        spans.forEach(span -> out.append(span.text()));
        return out.toString();
    }
}
