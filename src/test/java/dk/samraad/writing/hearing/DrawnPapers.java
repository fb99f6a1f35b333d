package dk.samraad.writing.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.DrawnPdf;
import dk.samraad.document.Span;
import java.io.IOException;
import java.util.List;

/// Papers about a hearing, drawn and read.
final class DrawnPapers {
    private DrawnPapers() {}

    static List<String> links(Composition composition) {
        return composition.blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph paragraph -> paragraph.spans().stream();
            case Block.Listing listing -> listing.items().stream().flatMap(item -> item.spans().stream());
            case Block.Note note -> note.spans().stream();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.spans().stream());
            default -> java.util.stream.Stream.<Span>of();
        }).filter(Span.Link.class::isInstance).map(span -> ((Span.Link) span).target()).toList();
    }

    static List<String> headings(List<Block> blocks) {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).text()).toList();
    }

    static List<String> chapters(Composition composition) {
        return composition.blocks().stream().filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(block -> ((Block.Heading) block).text()).toList();
    }

    static String text(Composition composition) throws IOException {
        return DrawnPdf.words(DrawnPdf.of(composition));
    }

    /// What stands on one page, counted from one.
    static String page(Composition composition, int number) throws IOException {
        return DrawnPdf.words(DrawnPdf.of(composition), number, number);
    }
}
