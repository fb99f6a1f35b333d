package dk.samraad.report.hearing;

import dk.samraad.document.Block.Listing;
import dk.samraad.document.Span;
import dk.samraad.hearing.assessment.StanceText;
import dk.samraad.platform.stance.Stance;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What somebody knows who reads one page: who was heard, what they say, where they disagree, what is recommended. Every
/// sentence names the replies it rests on.
final class ShortPaper {
    private static final int LONGEST = 130;

    private final Manuscript manuscript;
    private final Words words;
    private final Sources sources;
    /// So many of each; the rest is counted.
    private final int most;

    ShortPaper(Manuscript manuscript, Sources sources, int most) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.sources = sources;
        this.most = most;
    }

    /// @param table with the table of what became of the replies; without it where the front page above has its numbers
    void write(PaperData data, List<Point> points, boolean table) {
        manuscript.chapter(words.t("papers.short.title"), "kort-fortalt");
        who(data, table);
        say(data, points);
        disagree(points);
        recommend(data);
    }

    private void who(PaperData data, boolean table) {
        manuscript.section(words.t("papers.short.who"), "hvem");
        var turnout = data.turnout();
        manuscript.paragraph(words.t("papers.short.replies", words.day(data.cover().opensOn()), words.day(data.cover().deadline()), turnout.received(), turnout.published()));
        if (table) new CompletenessTable(words).write(data.completeness(), manuscript);
        var items = new ArrayList<List<Span>>();
        for (var opinion : data.opinions()) council(opinion, items);
        var excepted = parties(data, duty -> !duty.exemption().isEmpty());
        var open = parties(data, PaperData.Duty::isOpen);
        if (!excepted.isEmpty()) items.add(plain(words.t("papers.short.excepted", excepted)));
        if (!open.isEmpty()) items.add(plain(words.t("papers.short.not-heard", open)));
        list(items, Integer.MAX_VALUE);
    }

    /// A council with what is recommended, and its minority: they stand outside every count.
    private void council(PaperData.Opinion opinion, List<List<Span>> items) {
        var day = words.day(opinion.signedOn());
        var said = opinion.minorities().isEmpty() ? words.t("papers.short.opinion", opinion.council(), day)
                : words.t("papers.short.opinion-minority", opinion.council(), day);
        var spans = new ArrayList<>(sources.after(said, List.of(opinion.reference())));
        var advice = opinion.answers().stream().map(answer -> advice(answer)).distinct().toList();
        if (!advice.isEmpty()) spans.add(Span.text(" " + words.t("papers.short.recommended", String.join("; ", advice))));
        items.add(spans);
        opinion.minorities().stream().limit(most).forEach(minority -> items.add(
                sources.after(words.t("papers.short.minority", opinion.council(), minority.behind(), cut(minority.text())), List.of(opinion.reference()))));
    }

    private String advice(PaperData.Answer answer) {
        var advice = words.name(answer.verdict().advice());
        var where = answer.verdict().changed().isEmpty() ? answer.paragraph() : words.list(answer.verdict().changed());
        return where.isEmpty() ? advice : advice + " " + words.t("papers.point.in", where);
    }

    private String parties(PaperData data, Predicate<PaperData.Duty> which) {
        var names = data.duties().stream().filter(which).map(PaperData.Duty::party).toList();
        return names.size() <= most ? words.list(names) : String.join(", ", names.subList(0, most)) + " " + words.t("papers.and-others", names.size() - most);
    }

    private void say(PaperData data, List<Point> points) {
        manuscript.section(words.t("papers.short.say"), "siger");
        if (points.isEmpty()) manuscript.paragraph(data.completeness().assessed().all() == 0 ? words.t("papers.short.nothing-assessed") : words.t("papers.short.nothing-here"));
        list(points.stream().map(this::point).toList(), most);
    }

    /// What it is, how many say something about it and where they stand, and what most of them say.
    private List<Span> point(Point point) {
        var spans = new ArrayList<Span>();
        if (!point.title().isEmpty()) spans.add(new Span.Strong(cut(point.title()) + ". "));
        spans.add(Span.text(StanceText.said(words::t, point.tally(), point.paragraphs()) + ". "));
        var main = point.main();
        spans.addAll(sources.after(told(main, point.tally().replies()), main.replies()));
        return spans;
    }

    /// No more than is true of those who are named behind it.
    private String told(Point.Voice voice, int all) {
        int number = voice.replies().size();
        if (all == 1) return cut(voice.resume());
        if (number == all) return words.t("papers.short.all-say", cut(voice.resume()));
        return number == 1 ? words.t("papers.short.for-example", cut(voice.resume())) : words.t("papers.short.many-say", number, cut(voice.resume()));
    }

    /// Where some are for a thing and others against it. That two got different recommendations, or want different things, is no
    /// disagreement of theirs.
    private void disagree(List<Point> points) {
        manuscript.section(words.t("papers.short.disagree"), "uenighed");
        var split = points.stream().filter(point -> point.isOneThing() && point.tally().isDisagreement()).toList();
        if (split.isEmpty()) manuscript.paragraph(words.t("papers.short.no-disagreement"));
        list(split.stream().map(this::split).toList(), most);
        var silent = points.stream().filter(Point::isOneThing).filter(point -> point.tally().notStated() > 0).toList();
        if (!silent.isEmpty()) manuscript.paragraph(words.t("papers.short.not-stated", silent.size()));
    }

    private List<Span> split(Point point) {
        var spans = new ArrayList<Span>();
        var what = point.title().isEmpty() ? words.t("papers.short.about", words.list(point.paragraphs())) : cut(point.title()) + ":";
        spans.add(Span.text(what + " " + StanceText.sides(words::t, point.tally()) + ". "));
        spans.addAll(sources.after(words.t("stance.side-for"), point.sides().getOrDefault(Stance.FOR, List.of())));
        spans.add(Span.text(". "));
        spans.addAll(sources.after(words.t("stance.side-against"), point.sides().getOrDefault(Stance.AGAINST, List.of())));
        spans.add(Span.text("."));
        return spans;
    }

    private void recommend(PaperData data) {
        manuscript.section(words.t("papers.short.recommend"), "anbefaling");
        if (data.changes().isEmpty() && data.promises().isEmpty()) manuscript.paragraph(words.t("papers.short.no-changes"));
        list(data.changes().stream().map(change -> {
            var text = words.name(change.fate()) + ". " + words.quoted(cut(change.after().isEmpty() ? change.before() : change.after()));
            return sources.after(words.t("papers.short.change", change.paragraph(), change.section(), text), because(data, change.paragraph()));
        }).toList(), most);
        list(data.promises().stream().map(promise -> sources.after(ChangeChapter.notDone(words, promise), because(data, promise.paragraph()))).toList(), most);
    }

    /// The councils and the replies that a change rests on, and may be read.
    static List<String> because(PaperData data, String paragraph) {
        var councils = data.opinions().stream().filter(opinion -> opinion.changes(paragraph)).map(PaperData.Opinion::reference).toList();
        var replies = Sources.inOrder(data.pieces().stream().filter(piece -> piece.verdict().changed().contains(paragraph)).map(PaperData.Piece::reply).toList());
        return Stream.concat(councils.stream(), replies.stream()).toList();
    }

    /// How many replies that may not be read it rests on as well.
    static int unreadBecause(PaperData data, String paragraph) {
        return (int) data.unread().stream().filter(piece -> piece.changed().contains(paragraph)).map(PaperData.Unread::reply).distinct().count();
    }

    private void list(List<List<Span>> items, int upTo) {
        if (items.isEmpty()) return;
        var listed = new ArrayList<>(items.stream().limit(upTo).map(spans -> new Listing.Item(spans, Optional.empty())).toList());
        if (items.size() > upTo) listed.add(Listing.Item.of(words.t("papers.short.more", items.size() - upTo)));
        manuscript.add(new Listing(false, listed));
    }

    /// At a word, with a mark that it goes on.
    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        var end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }

    private static List<Span> plain(String text) {
        return List.of(Span.text(text));
    }
}
