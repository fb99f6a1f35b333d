package dk.samraad.writing.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Listing;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.proposal.MarkedWords;
import dk.samraad.proposal.Piece;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.PaperData.Advice;
import dk.samraad.writing.hearing.PaperData.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Theme by theme: what the replies say, what the administration makes of it, what it recommends, and the text before and
/// after; then, apart, what a survey said. What is outside the hearing has a chapter of its own.
final class ThemeChapters {
    private final Manuscript manuscript;
    private final Words words;
    private final Sources sources;
    private final SurveyPart surveys;
    private final PointText text;

    ThemeChapters(Manuscript manuscript, Sources sources, SurveyPart surveys, PointText text) {
        this.text = text;
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.sources = sources;
        this.surveys = surveys;
    }

    void write(PaperData data, List<Point> points) {
        var inside = points.stream().filter(point -> !point.isOutside()).toList();
        for (var theme : data.themes()) {
            var here = inside.stream().filter(point -> point.theme().equals(theme.code())).toList();
            if (here.isEmpty()) continue;
            chapter(data, theme.heading(), "tema-" + theme.code(), here, words.danish());
            surveys.write(theme.code());
        }
        var known = data.themes().stream().map(PaperData.Theme::code).toList();
        var rest = inside.stream().filter(point -> !known.contains(point.theme())).toList();
        if (!rest.isEmpty()) chapter(data, words.t("papers.theme.none"), "tema-alt", rest, "");
    }

    private void chapter(PaperData data, String heading, String anchor, List<Point> points, String language) {
        manuscript.chapter(heading, anchor, language);
        var replies = points.stream().flatMap(point -> point.everybody().stream()).distinct().count();
        manuscript.paragraph(words.t("papers.theme.intro", replies, points.size()));
        var number = 0;
        for (var point : points) point(data, point, ++number);
    }

    private void point(PaperData data, Point point, int number) {
        manuscript.whole(text.heading(point, number), point.anchor(), point.title().isEmpty() ? "" : words.danish());
        manuscript.add(new Block.Paragraph(text.counted(point)));
        point.paragraphs().forEach(paragraph -> wording(data, paragraph));
        for (int i = 0; i < point.answers().size(); i++) answer(point.answers().get(i), point.anchor()
                + (i == 0 ? "" : "-" + (i + 1)), data);
    }

    /// What the draft says there, so that nobody need look it up.
    private void wording(PaperData data, String paragraph) {
        data.wordings().stream().filter(wording -> wording.paragraph().equals(paragraph)).findFirst()
                .ifPresent(wording -> manuscript.add(new Block.Quote(wording.text(), words.t("papers.point.wording", paragraph),
                        words.danish())));
    }

    /// Before and after stand once, in the chapter of changes.
    private void answer(Point.Answer answer, String anchor, PaperData data) {
        manuscript.question(words.t("papers.point.replies"), anchor + "-svar");
        manuscript.list(answer.voices().entrySet().stream().map(voice -> sources.after(voice.getKey(), Sources.inOrder(voice.getValue())))
                .toList(), words.danish());
        manuscript.question(words.t("papers.point.assessment"), anchor + "-vurdering");
        PlainText.paragraphs(answer.verdict().assessment()).forEach(line -> manuscript.paragraph(line, words.danish()));
        manuscript.question(words.t("papers.point.recommendation"), anchor + "-indstilling");
        manuscript.spans(Recommended.of(words, answer.verdict(), data).toArray(Span[]::new));
    }

    void beforeAndAfter(Change change) {
        var marked = MarkedWords.between(change.before(), change.after());
        manuscript.table(words.t("papers.change.caption", change.paragraph()),
                List.of(new Column(words.t("papers.change.before"), Align.START, 1),
                        new Column(words.t("papers.change.after"), Align.START, 1)),
                List.of(new Row(List.of(cell(marked.before()), cell(marked.after())), false)), words.t("papers.change.marks"));
    }

    private Cell cell(List<Piece> pieces) {
        if (pieces.isEmpty()) return Cell.of(words.t("papers.change.nothing"));
        return Cell.of(pieces.stream().<Span>map(piece -> switch (piece.kind()) {
            case SAME -> Span.text(piece.text());
            case REMOVED -> new Span.Removed(piece.text());
            case ADDED -> new Span.Added(piece.text());
        }).toList()).in(words.danish());
    }

    /// Everything of which the administration says so, whatever it is about; what may not be read is counted.
    void outside(PaperData data) {
        var outside = data.pieces().stream().filter(piece -> piece.verdict().advice() == Advice.OUTSIDE).toList();
        var unread = data.unread().stream().filter(piece -> piece.advice() == Advice.OUTSIDE).map(PaperData.Unread::reply)
                .distinct().count();
        manuscript.chapter(words.t("papers.outside.title"), "uden-for");
        manuscript.paragraph(outside.isEmpty() && unread == 0 ? words.t("papers.outside.none") : words.t("papers.outside.intro"));
        var voices = new LinkedHashMap<List<String>, List<String>>();
        for (var piece : outside) voices.computeIfAbsent(List.of(piece.resume(), piece.verdict().assessment()), voice -> new ArrayList<>())
                .add(piece.reply());
        var items = new ArrayList<Listing.Item>();
        voices.forEach((said, replies) -> items.add(new Listing.Item(sources.after(said.getFirst(), Sources.inOrder(replies)),
                Optional.of(new Listing(false, List.of(
                        new Listing.Item(List.of(Span.text(said.getLast())), Optional.empty(), words.danish())))), words.danish())));
        if (!items.isEmpty()) manuscript.add(new Listing(false, items));
        if (unread > 0) manuscript.paragraph(words.t("papers.outside.unread", unread));
    }
}
