package dk.samraad.report.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Listing;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.hearing.Reference;
import dk.samraad.hearing.draft.MarkedWords;
import dk.samraad.hearing.draft.Piece;
import dk.samraad.report.hearing.PaperData.Advice;
import dk.samraad.report.hearing.PaperData.Change;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Theme by theme: what the replies say, what the administration makes of it, what it recommends, and the text before and
/// after; then, apart, what a survey said. What is outside the hearing has a chapter of its own.
final class ThemeChapters {
    private final Manuscript manuscript;
    private final Words words;
    private final Sources sources;
    private final SurveyPart surveys;

    ThemeChapters(Manuscript manuscript, Sources sources, SurveyPart surveys) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.sources = sources;
        this.surveys = surveys;
    }

    void write(PaperData data, List<Point> points) {
        var inside = points.stream().filter(point -> point.advice() != Advice.OUTSIDE).toList();
        for (var theme : data.themes()) {
            var here = inside.stream().filter(point -> point.theme().equals(theme.code())).toList();
            if (here.isEmpty()) continue;
            chapter(data, theme.heading(), "tema-" + theme.code(), here);
            surveys.write(theme.code());
        }
        var known = data.themes().stream().map(PaperData.Theme::code).toList();
        var rest = inside.stream().filter(point -> !known.contains(point.theme())).toList();
        if (!rest.isEmpty()) chapter(data, words.t("papers.theme.none"), "tema-alt", rest);
    }

    private void chapter(PaperData data, String heading, String anchor, List<Point> points) {
        manuscript.chapter(heading, anchor);
        var replies = points.stream().flatMap(point -> point.replies().stream()).distinct().count();
        manuscript.paragraph(words.t("papers.theme.intro", replies, points.size()));
        var number = 0;
        for (var point : points) point(data, point, ++number);
    }

    private void point(PaperData data, Point point, int number) {
        var heading = point.paragraph().isEmpty() ? words.t("papers.point.general", number) : words.t("papers.point.paragraph", number, point.paragraph());
        manuscript.whole(heading, point.anchor());
        wording(data, point.paragraph());
        manuscript.question(words.t("papers.point.replies"), point.anchor() + "-svar");
        var items = new ArrayList<Listing.Item>();
        point.voices().forEach((resume, replies) -> items.add(new Listing.Item(sources.after(resume, replies.stream().sorted(Reference.ORDER).toList()), Optional.empty())));
        manuscript.add(new Listing(false, items));
        manuscript.question(words.t("papers.point.assessment"), point.anchor() + "-vurdering");
        PlainText.paragraphs(point.verdict().assessment()).forEach(manuscript::paragraph);
        manuscript.question(words.t("papers.point.recommendation"), point.anchor() + "-indstilling");
        manuscript.spans(advice(data, point).toArray(Span[]::new));
    }

    /// What the draft says there, so that nobody need look it up.
    private void wording(PaperData data, String paragraph) {
        data.wordings().stream().filter(wording -> wording.paragraph().equals(paragraph)).findFirst()
                .ifPresent(wording -> manuscript.add(new Block.Quote(wording.text(), words.t("papers.point.wording", paragraph), "")));
    }

    /// Before and after stand once, in the chapter of changes.
    private List<Span> advice(PaperData data, Point point) {
        var spans = new ArrayList<Span>(List.of(new Span.Strong(words.name(point.advice()))));
        data.changes().stream().filter(change -> change.paragraph().equals(point.verdict().changed())).findFirst().ifPresent(change -> {
            spans.add(Span.text(" "));
            spans.add(new Span.Link(words.t("papers.point.in", change.paragraph()), "#" + change.anchor()));
        });
        return spans;
    }

    void beforeAndAfter(Change change) {
        var marked = MarkedWords.between(change.before(), change.after());
        manuscript.table(words.t("papers.change.caption", change.paragraph()), List.of(new Column(words.t("papers.change.before"), Align.START, 1),
                        new Column(words.t("papers.change.after"), Align.START, 1)),
                List.of(new Row(List.of(cell(marked.before()), cell(marked.after())), false)), words.t("papers.change.marks"));
    }

    private Cell cell(List<Piece> pieces) {
        if (pieces.isEmpty()) return Cell.of(words.t("papers.change.nothing"));
        return Cell.of(pieces.stream().<Span>map(piece -> switch (piece.kind()) {
            case SAME -> Span.text(piece.text());
            case REMOVED -> new Span.Removed(piece.text());
            case ADDED -> new Span.Added(piece.text());
        }).toList());
    }

    void outside(List<Point> points) {
        var outside = points.stream().filter(point -> point.advice() == Advice.OUTSIDE).toList();
        manuscript.chapter(words.t("papers.outside.title"), "uden-for");
        manuscript.paragraph(outside.isEmpty() ? words.t("papers.outside.none") : words.t("papers.outside.intro"));
        for (var point : outside) {
            var items = new ArrayList<Listing.Item>();
            point.voices().forEach((resume, replies) -> items.add(new Listing.Item(sources.after(resume, replies.stream().sorted(Reference.ORDER).toList()),
                    Optional.of(Listing.bullets(List.of(point.verdict().assessment()))))));
            manuscript.add(new Listing(false, items));
        }
    }
}
