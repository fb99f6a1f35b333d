package dk.samraad.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// All words of a composition in reading order, as plain text: what every medium has to say, no more and no less.
public final class ModelText {
    private final boolean labels;
    private final List<String> out = new ArrayList<>();

    private ModelText(boolean labels) {
        this.labels = labels;
    }

    /// @param labels with the bullets and numbers of lists, which HTML leaves to the browser
    public static String of(Composition composition, boolean labels) {
        var text = new ModelText(labels);
        var front = composition.front();
        if (front.low() && labels) {
            // On paper the facts of a document of one page stand in a line.
            text.say(composition.about().author(), front.kicker(), front.title(), front.mark(), front.subtitle());
            text.say(front.facts().stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining(" · ")));
        } else {
            text.say(composition.about().author(), front.kicker(), front.title(), front.subtitle(), front.mark());
            front.facts().forEach(fact -> text.say(fact.label(), fact.value()));
        }
        composition.blocks().forEach(text::add);
        return squeezed(String.join(" ", text.out));
    }

    /// Without any spaces: line ends and block ends are drawn, not written.
    public static String squeezed(String text) {
        return PlainText.of(text).replace(" ", "");
    }

    private void say(String... texts) {
        out.addAll(List.of(texts));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> say(heading.text());
            case Block.Paragraph paragraph -> spans(paragraph.spans());
            case Block.Listing listing -> listing(listing, 0);
            case Block.Table table -> {
                say(table.caption());
                table.columns().forEach(column -> say(column.head()));
                table.rows().forEach(row -> row.cells().forEach(cell -> say(cell.text())));
                say(table.note());
            }
            case Block.Figure figure -> say(figure.caption(), figure.alternative());
            case Block.Exhibit exhibit -> {
                say(exhibit.alternative());
                add(exhibit.table());
            }
            case Block.Quote quote -> say(quote.words(), quote.speaker().isEmpty() ? "" : "(" + quote.speaker() + ")");
            case Block.Note note -> {
                say(note.heading());
                spans(note.spans());
            }
            case Block.Facts facts -> facts.facts().forEach(fact -> say(fact.label(), fact.value()));
        }
    }

    private void listing(Block.Listing listing, int depth) {
        int number = 1;
        for (var item : listing.items()) {
            if (labels) say(listing.numbered() ? number++ + "." : depth % 2 == 0 ? "•" : "–");
            spans(item.spans());
            item.nested().ifPresent(nested -> listing(nested, depth + 1));
        }
    }

    private void spans(List<Span> spans) {
        spans.forEach(span -> say(span.text()));
    }
}
