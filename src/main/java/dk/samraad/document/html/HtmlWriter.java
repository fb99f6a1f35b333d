package dk.samraad.document.html;

import dk.samraad.document.Block;
import dk.samraad.document.Charts;
import dk.samraad.document.Composition;
import dk.samraad.document.Composition.Fact;
import dk.samraad.document.Documents;
import dk.samraad.document.Markup;
import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.document.WebAddress;
import dk.samraad.text.Messages;
import java.util.List;

/// Writes the parts of a page. One writer per composition: it counts the tables.
public final class HtmlWriter {
    private static final int FEWEST_IN_CONTENTS = 3;

    private final Messages messages;
    private int tables;
    /// Of the heading above: a page may show several compositions, and no two headings of one page have the same.
    private String anchor = "";

    private HtmlWriter(Messages messages) {
        this.messages = messages;
    }

    public static Documents.Html write(Composition composition, Messages messages) {
        var writer = new HtmlWriter(messages);
        var body = new Html();
        for (var block : composition.blocks()) writer.write(block, body);
        return new Documents.Html(writer.front(composition), writer.contents(composition), new Markup(body.toString()));
    }

    private Markup front(Composition composition) {
        var front = composition.front();
        var html = new Html().open("div", "class", "document-front").newLine();
        html.element("p", composition.about().author(), "class", "document-author").newLine();
        if (!front.kicker().isBlank()) html.element("p", front.kicker(), "class", "document-kicker").newLine();
        var title = Spoken.of(front.title(), front.language());
        html.element("h1", front.title(), "lang", title.lang(), "dir", title.dir()).newLine();
        var subtitle = Spoken.of(front.subtitle(), front.below());
        if (!front.subtitle().isBlank()) html.element("p", front.subtitle(), "class", "document-subtitle", "lang", subtitle.lang(), "dir",
                subtitle.dir()).newLine();
        if (!front.mark().isBlank()) html.element("p", front.mark(), "class", "document-mark").newLine();
        facts(front.facts(), html);
        return new Markup(html.close("div").newLine().toString());
    }

    private Markup contents(Composition composition) {
        var chapters = composition.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(Block.Heading.class::cast).toList();
        if (chapters.size() < FEWEST_IN_CONTENTS) return new Markup("");
        var html = new Html().open("nav", "class", "document-contents", "aria-labelledby", "document-contents").newLine();
        html.element("h2", messages.t("document.contents"), "id", "document-contents").open("ol").newLine();
        for (var chapter : chapters) {
            var spoken = Spoken.of(chapter.text(), chapter.language());
            html.open("li").element("a", chapter.text(), "href", "#" + chapter.anchor(), "lang", spoken.lang(), "dir", spoken.dir())
                    .close("li").newLine();
        }
        return new Markup(html.close("ol").close("nav").newLine().toString());
    }

    private void write(Block block, Html html) {
        switch (block) {
            case Block.Heading heading -> {
                anchor = heading.anchor();
                var spoken = Spoken.of(heading.text(), heading.language());
                html.element("h" + (heading.level() + 1), heading.text(), "id", heading.anchor(), "lang", spoken.lang(), "dir",
                        spoken.dir()).newLine();
            }
            case Block.Paragraph paragraph -> paragraph(paragraph.spans(), paragraph.language(), html);
            case Block.Listing listing -> listing(listing, html);
            case Block.Table table -> HtmlTable.write(table, tableId(), html);
            case Block.Figure figure -> figure(figure, html);
            case Block.Exhibit exhibit -> exhibit(exhibit, html);
            case Block.Quote quote -> quote(quote, html);
            case Block.Note note -> note(note, html);
            case Block.Facts facts -> facts(facts.facts(), html);
        }
    }

    private String tableId() {
        return (anchor.isEmpty() ? "" : anchor + "-") + "table-" + ++tables;
    }

    private void paragraph(List<Span> spans, String language, Html html) {
        var spoken = Spoken.of(spans, language);
        html.open("p", "lang", spoken.lang(), "dir", spoken.dir());
        spans(spans, html);
        html.close("p").newLine();
    }

    static void spans(List<Span> spans, Html html) {
        for (var span : spans) {
            switch (span) {
                case Span.Plain plain when plain.language().isEmpty() -> html.text(plain.text());
                case Span.Plain plain -> {
                    var spoken = Spoken.of(plain.text(), plain.language());
                    html.element("span", plain.text(), "lang", spoken.lang(), "dir", spoken.dir());
                }
                case Span.Strong strong -> {
                    var spoken = Spoken.of(strong.text(), strong.language());
                    html.element("strong", strong.text(), "lang", spoken.lang(), "dir", spoken.dir());
                }
                case Span.Link link when WebAddress.isSafe(link.target()) -> html.element("a", link.text(), "href", link.target());
                case Span.Link link -> html.text(link.text());
                case Span.Removed removed -> html.element("del", removed.text());
                case Span.Added added -> html.element("ins", added.text());
            }
        }
    }

    private void listing(Block.Listing listing, Html html) {
        var element = listing.numbered() ? "ol" : "ul";
        html.open(element).newLine();
        for (var item : listing.items()) {
            var spoken = Spoken.of(item.spans(), item.language());
            html.open("li", "lang", spoken.lang(), "dir", spoken.dir());
            spans(item.spans(), html);
            item.nested().ifPresent(nested -> listing(nested, html.newLine()));
            html.close("li").newLine();
        }
        html.close(element).newLine();
    }

    private void figure(Block.Figure figure, Html html) {
        html.open("figure", "class", "document-figure").element("figcaption", figure.caption()).newLine();
        html.finished(Charts.svg(figure.chart(), figure.alternative(), messages.language()).html());
        html.close("figure").newLine();
    }

    private void exhibit(Block.Exhibit exhibit, Html html) {
        html.open("div", "class", "document-exhibit");
        html.finished(Charts.svg(exhibit.chart(), exhibit.alternative(), messages.language()).html()).open("div").newLine();
        HtmlTable.write(exhibit.table(), tableId(), html);
        html.close("div").close("div").newLine();
    }

    private void quote(Block.Quote quote, Html html) {
        var paragraphs = PlainText.paragraphs(quote.words());
        if (paragraphs.isEmpty()) return;
        html.open("blockquote", "class", "document-quote");
        for (var paragraph : paragraphs) {
            var spoken = Spoken.of(paragraph, quote.language());
            html.element("p", paragraph, "lang", spoken.lang(), "dir", spoken.dir());
        }
        if (!quote.speaker().isBlank()) html.element("p", "(" + quote.speaker() + ")", "class", "document-speaker");
        html.close("blockquote").newLine();
    }

    private void note(Block.Note note, Html html) {
        html.open("div", "class", switch (note.tone()) {
            case INFO -> "document-note";
            case WARNING -> "document-note document-note-warning";
        });
        if (!note.heading().isBlank()) html.element("p", note.heading(), "class", "document-note-heading");
        paragraph(note.spans(), "", html);
        html.close("div").newLine();
    }

    private void facts(List<Fact> facts, Html html) {
        if (facts.isEmpty()) return;
        html.open("dl", "class", "document-facts").newLine();
        for (var fact : facts) html.element("dt", fact.label()).element("dd", fact.value()).newLine();
        html.close("dl").newLine();
    }
}
