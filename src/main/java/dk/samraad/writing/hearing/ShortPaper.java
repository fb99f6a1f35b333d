package dk.samraad.writing.hearing;

import static dk.samraad.writing.Words.HERE;

import dk.samraad.assessment.StanceText;
import dk.samraad.document.Block;
import dk.samraad.document.Block.Listing;
import dk.samraad.document.Span;
import dk.samraad.text.Stance;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.PaperData.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What somebody knows who reads one page: who was heard, what they say, where they disagree, what is recommended. Headlines and the
/// sentence about each council are written by staff. Every other sentence names the replies it rests on. It never grows over its page,
/// and no recommended wording is cut: what has no room stands by its title, with the page where it can be read.
final class ShortPaper {
    /// The anchor of its first section.
    static final String WHO = "hvem";
    /// In the long report: what became of the replies.
    static final int TABLES = 1;
    private static final int LONGEST = 130;
    private static final int FEW = 3;

    private final PaperData data;
    private final List<Point> points;
    private final Words words;
    private final PointText text;
    private final Sources sources;
    private final PageNumbers pages;
    private final Handled handled;

    /// How it says what became of the replies: in a table, in a line where a table leaves no room for what they say, and not at all
    /// where the front page above has the numbers.
    enum Handled { TABLE, LINE, ABOVE }

    /// @param pages where changes stand in the consultation report
    ShortPaper(PaperData data, List<Point> points, Sources sources, PageNumbers pages, Handled handled) {
        this.data = data;
        // What is outside the hearing stands in a chapter of its own, and in no count of points.
        this.points = points.stream().filter(point -> !point.isOutside()).toList();
        this.text = new PointText(sources.words(), data.themes());
        this.words = sources.words();
        this.sources = sources;
        this.pages = pages;
        this.handled = handled;
    }

    /// As much as goes on the page.
    List<Block> fitted(Predicate<List<Block>> fits) {
        // Where nobody wrote headlines, a few points are what the page says: whole wordings give way before them.
        var counted = data.headlines().isEmpty();
        var room = Room.of(data, counted ? FEW : 0).fitted(wish -> fits.test(blocks(wish)));
        if (handled == Handled.TABLE && (counted && room.points() == 0 || room.disagreements() == 0)) {
            return new ShortPaper(data, points, sources, pages, Handled.LINE).fitted(fits);
        }
        return blocks(room);
    }

    private List<Block> blocks(Room room) {
        var manuscript = new Manuscript(words);
        manuscript.chapter(words.t("papers.short.title"), "kort-fortalt");
        who(manuscript, room);
        say(manuscript, room);
        disagree(manuscript, room);
        recommend(manuscript, room);
        return manuscript.blocks();
    }

    private void who(Manuscript manuscript, Room room) {
        manuscript.section(words.t("papers.short.who"), WHO);
        var turnout = data.turnout();
        if (turnout.received() == 0) manuscript.paragraph(words.t("papers.short.nobody", words.day(data.cover().opensOn()),
                words.day(data.cover().deadline())));
        else manuscript.paragraph(words.t("papers.short.replies", words.day(data.cover().opensOn()), words.day(data.cover().deadline()),
                turnout.received(), turnout.published()));
        var completeness = new CompletenessTable(words);
        switch (handled) {
            case TABLE -> completeness.write(data.completeness(), data.cover(), manuscript);
            case LINE -> completeness.line(data.completeness(), manuscript);
            case ABOVE -> { }
        }
        var items = new ArrayList<List<Span>>();
        for (var opinion : data.opinions()) council(opinion, room, items);
        new HeardInShort(words, room.parties()).of(data.duties()).forEach(said -> items.add(plain(said)));
        manuscript.list(items);
    }

    /// A council with what is recommended, and its minority: they stand outside every count.
    private void council(PaperData.Opinion opinion, Room room, List<List<Span>> items) {
        var day = words.day(opinion.signedOn());
        var said = opinion.minorities().isEmpty() ? words.t("papers.short.opinion", HERE, day)
                : words.t("papers.short.opinion-minority", HERE, day);
        var council = words.inDanish(opinion.council());
        var spans = new ArrayList<>(sources.after(Words.with(data.sentenceOf(opinion).map(sentence -> said + " " + sentence).orElse(said),
                council), List.of(opinion.reference())));
        var advice = opinion.answers().stream().map(this::advice).distinct().toList();
        if (!advice.isEmpty()) spans.add(Span.text(" " + words.t("papers.short.recommended", String.join("; ", advice))));
        items.add(spans);
        opinion.minorities().stream().limit(Math.max(0, room.disagreements() - 1)).forEach(minority -> items.add(
                sources.after(Words.with(words.t("papers.short.minority", HERE, HERE, HERE), council, words.inDanish(minority.behind()),
                        spoken(minority)), List.of(opinion.reference()))));
    }

    private Span spoken(PaperData.Minority minority) {
        var text = cut(minority.text());
        return minority.writtenIn().isEmpty() ? words.inDanish(text) : Span.text(text, minority.writtenIn());
    }

    private String advice(PaperData.Answer answer) {
        var advice = words.name(answer.verdict().advice());
        var where = answer.verdict().changed().isEmpty() ? answer.paragraph() : words.list(answer.verdict().changed());
        return where.isEmpty() ? advice : advice + " " + words.t("papers.point.in", where);
    }

    private void say(Manuscript manuscript, Room room) {
        if (!data.headlines().isEmpty()) {
            manuscript.section(words.t("papers.short.headlines"), "det-vigtigste");
            manuscript.numbered(data.headlines().stream().map(headline -> headline.spans(words, sources.linksTo(headline.anchor())))
                    .toList());
            if (room.points() == 0) return;
        }
        manuscript.section(words.t("papers.short.say"), "siger");
        if (points.isEmpty()) manuscript.paragraph(data.completeness().assessed().all() == 0 ? words.t("papers.short.nothing-assessed")
                : words.t("papers.short.nothing-here"));
        list(manuscript, points.stream().map(this::point).toList(), room.points(),
                left -> words.t("papers.short.more-points", left), left -> words.t("papers.short.only-points", left));
    }

    /// What it is, how many say something about it and where they stand, and what most of them say.
    private List<Span> point(Point point) {
        var spans = new ArrayList<Span>();
        if (!point.title().isEmpty()) spans.add(new Span.Strong(cut(point.title()) + ". ", words.danish()));
        spans.addAll(text.sentence(point));
        point.main().ifPresentOrElse(main -> spans.addAll(sources.after(told(main, point.tally().replies()), main.replies())),
                () -> spans.add(Span.text(words.t("papers.short.none-read", point.unread()))));
        return spans;
    }

    /// No more than is true of those who are named behind it.
    private List<Span> told(Point.Voice voice, int all) {
        int number = voice.replies().size();
        var resume = words.inDanish(cut(voice.resume()));
        if (all == 1) return List.of(resume);
        if (number == all) return Words.with(words.t("papers.short.all-say", HERE), resume);
        return Words.with(number == 1 ? words.t("papers.short.for-example", HERE) : words.t("papers.short.many-say", number, HERE), resume);
    }

    /// Where some are for a thing and others against it. That two got different recommendations, or want different things, is no
    /// disagreement of theirs.
    private void disagree(Manuscript manuscript, Room room) {
        manuscript.section(words.t("papers.short.disagree"), "uenighed");
        var split = points.stream().filter(point -> point.isOneThing() && point.tally().isDisagreement()).toList();
        if (split.isEmpty()) manuscript.paragraph(words.t("papers.short.no-disagreement"));
        list(manuscript, split.stream().map(this::split).toList(), room.disagreements(),
                left -> words.t("papers.short.more-disagreements", left), left -> words.t("papers.short.only-disagreements", left));
        var silent = points.stream().filter(Point::isOneThing).filter(point -> point.tally().notStated() > 0).toList();
        if (!silent.isEmpty()) manuscript.paragraph(words.t("papers.short.not-stated", silent.size()));
    }

    private List<Span> split(Point point) {
        var wording = wording(point);
        var spans = new ArrayList<>(point.title().isEmpty()
                ? Words.with(text.before(point, wording.isEmpty() ? "" : HERE), words.inDanish(wording))
                : List.of(words.inDanish(cut(point.title()) + ":")));
        spans.add(Span.text(" " + StanceText.sides(words::t, point.tally()) + ". "));
        spans.addAll(side(words.t("stance.side-for"), point.sides().getOrDefault(Stance.FOR, List.of()), point.tally().isFor()));
        spans.add(Span.text(". "));
        spans.addAll(side(words.t("stance.side-against"), point.sides().getOrDefault(Stance.AGAINST, List.of()), point.tally().against()));
        spans.add(Span.text("."));
        return spans;
    }

    /// What the paragraph says, in its own words: its number alone tells a reader nothing.
    private String wording(Point point) {
        return data.wordings().stream().filter(wording -> point.paragraphs().contains(wording.paragraph())).findFirst()
                .map(wording -> words.quoted(cut(wording.text()))).orElse("");
    }

    /// Those behind a number: the ones that may be read by name, the rest of it counted.
    private List<Span> side(String lead, List<String> readable, int all) {
        var unread = all - readable.size();
        return sources.after(lead, readable, unread == 0 ? "" : words.t("papers.changes.unread", unread));
    }

    private void recommend(Manuscript manuscript, Room room) {
        manuscript.section(words.t("papers.short.recommend"), "anbefaling");
        var changes = data.changes();
        if (changes.isEmpty() && data.promises().isEmpty()) manuscript.paragraph(words.t("papers.short.no-changes"));
        var items = new ArrayList<List<Span>>();
        for (int i = 0; i < Math.min(changes.size(), room.changes()); i++) items.add(change(changes.get(i), i < room.wordings()));
        if (items.size() < changes.size()) items.add(plain(words.t("papers.short.more-changes", changes.size() - items.size(),
                pages.of(ChangeChapter.ANCHOR))));
        data.promises().forEach(promise -> items.add(sources.after(ChangeChapter.notDone(words, promise),
                because(data, promise.paragraph()))));
        manuscript.list(items);
    }

    /// The whole wording, or where it stands.
    private List<Span> change(Change change, boolean whole) {
        if (!whole) {
            var at = words.t("papers.short.change-at", change.paragraph(), HERE, words.name(change.fate()), pages.of(change.anchor()));
            return sources.linksTo(change.anchor()) ? List.of(new Span.Link(at.replace(HERE, change.section()), "#" + change.anchor()))
                    : Words.with(at, words.inDanish(change.section()));
        }
        var text = words.quoted(change.after().isEmpty() ? change.before() : change.after());
        var said = words.t("papers.short.change", change.paragraph(), HERE, words.name(change.fate()) + ". " + HERE);
        return sources.after(Words.with(said, words.inDanish(change.section()), words.inDanish(text)), because(data, change.paragraph()));
    }

    /// The councils and the replies that a change rests on, and may be read.
    static List<String> because(PaperData data, String paragraph) {
        var councils = data.opinions().stream().filter(opinion -> opinion.changes(paragraph)).map(PaperData.Opinion::reference).toList();
        var replies = Sources.inOrder(data.pieces().stream().filter(piece -> piece.verdict().changed().contains(paragraph))
                .map(PaperData.Piece::reply).toList());
        return Stream.concat(councils.stream(), replies.stream()).toList();
    }

    /// How many replies that may not be read it rests on as well.
    static int unreadBecause(PaperData data, String paragraph) {
        return (int) data.unread().stream().filter(piece -> piece.changed().contains(paragraph)).map(PaperData.Unread::reply)
                .distinct().count();
    }

    /// @param more says how many are left
    /// @param only the same where none is listed
    private static void list(Manuscript manuscript, List<List<Span>> items, int upTo, IntFunction<String> more, IntFunction<String> only) {
        if (items.isEmpty()) return;
        var listed = new ArrayList<>(items.stream().limit(upTo).map(spans -> new Listing.Item(spans, Optional.empty())).toList());
        if (items.size() > upTo) listed.add(Listing.Item.of((upTo == 0 ? only : more).apply(items.size() - upTo)));
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
