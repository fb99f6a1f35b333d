package dk.samraad.report.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Listing;
import dk.samraad.document.Span;
import dk.samraad.hearing.Reference;
import dk.samraad.report.hearing.PaperData.Advice;
import dk.samraad.report.hearing.PaperData.Change;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What somebody knows who reads one page: who was heard, what they say, where they disagree, what is recommended. Headlines and the
/// sentence about each council are written by staff. Every other sentence names the replies it rests on. It never grows over its page,
/// and no recommended wording is cut: what has no room stands by its title, with the page where it can be read.
final class ShortPaper {
    /// The anchor of its first section.
    static final String WHO = "hvem";
    private static final int LONGEST = 130;

    private final PaperData data;
    private final List<Point> points;
    private final Words words;
    private final Sources sources;
    private final PageNumbers pages;

    /// @param pages where changes stand in the consultation report
    ShortPaper(PaperData data, List<Point> points, Sources sources, PageNumbers pages) {
        this.data = data;
        this.points = points;
        this.words = sources.words();
        this.sources = sources;
        this.pages = pages;
    }

    /// As much as goes on the page.
    List<Block> fitted(Predicate<List<Block>> fits) {
        var leastPoints = data.headlines().isEmpty() ? 1 : 0;
        return blocks(Room.of(data, leastPoints).fitted(room -> fits.test(blocks(room))));
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
        if (turnout.received() == 0) manuscript.paragraph(words.t("papers.short.nobody", words.day(data.cover().opensOn()), words.day(data.cover().deadline())));
        else manuscript.paragraph(words.t("papers.short.replies", words.day(data.cover().opensOn()), words.day(data.cover().deadline()), turnout.received(), turnout.published()));
        var items = new ArrayList<List<Span>>();
        for (var opinion : data.opinions()) {
            var day = words.day(opinion.signedOn());
            var said = opinion.minorities().isEmpty() ? words.t("papers.short.opinion", opinion.council(), day)
                    : words.t("papers.short.opinion-minority", opinion.council(), day);
            var spans = new ArrayList<>(sources.after(data.sentenceOf(opinion).map(sentence -> said + " " + sentence).orElse(said), List.of(opinion.reference())));
            opinion.verdict().ifPresent(verdict -> spans.add(Span.text(" " + words.t("papers.short.recommended", advice(verdict)))));
            items.add(spans);
        }
        new HeardInShort(words, room.parties()).of(data.duties()).forEach(said -> items.add(plain(said)));
        list(manuscript, items, Integer.MAX_VALUE);
    }

    private String advice(PaperData.Verdict verdict) {
        var advice = words.name(verdict.advice());
        return verdict.changed().isEmpty() ? advice : advice + " " + words.t("papers.point.in", verdict.changed());
    }

    private void say(Manuscript manuscript, Room room) {
        if (!data.headlines().isEmpty()) {
            manuscript.section(words.t("papers.short.headlines"), "det-vigtigste");
            manuscript.numbered(data.headlines().stream().map(headline -> headline.spans(words, sources.linksTo(headline.anchor()))).toList());
            if (room.points() == 0) return;
        }
        manuscript.section(words.t("papers.short.say"), "siger");
        if (points.isEmpty()) manuscript.paragraph(words.t("papers.short.nothing-assessed"));
        list(manuscript, points.stream().map(this::point).toList(), room.points());
    }

    private List<Span> point(Point point) {
        var main = point.main();
        var spans = new ArrayList<>(sources.after(lead(point.paragraph()) + cut(main.resume()), main.replies()));
        var all = point.replies().size();
        if (all > main.replies().size()) spans.add(Span.text(" " + words.t("papers.short.in-all", all)));
        return spans;
    }

    /// A paragraph that got changed for some and not for others, and every minority opinion.
    private void disagree(Manuscript manuscript, Room room) {
        manuscript.section(words.t("papers.short.disagree"), "uenighed");
        var items = new ArrayList<List<Span>>();
        for (var opinion : data.opinions()) {
            opinion.minorities().forEach(minority -> items.add(
                    sources.after(words.t("papers.short.minority", opinion.council(), minority.behind(), cut(minority.text())), List.of(opinion.reference()))));
        }
        for (var paragraph : new LinkedHashSet<>(points.stream().map(Point::paragraph).filter(code -> !code.isEmpty()).toList())) {
            var here = points.stream().filter(point -> point.paragraph().equals(paragraph)).toList();
            var followed = here.stream().filter(point -> point.advice() == Advice.CHANGED).findFirst();
            var not = here.stream().filter(point -> point.advice() == Advice.UNCHANGED).findFirst();
            if (followed.isEmpty() || not.isEmpty()) continue;
            var spans = new ArrayList<>(sources.after(words.t("papers.short.some", paragraph, cut(followed.get().main().resume())), followed.get().main().replies()));
            spans.addAll(sources.after(" " + words.t("papers.short.others", cut(not.get().main().resume())), not.get().main().replies()));
            items.add(spans);
        }
        if (items.isEmpty()) manuscript.paragraph(words.t("papers.short.no-disagreement"));
        list(manuscript, items, room.disagreements());
    }

    private void recommend(Manuscript manuscript, Room room) {
        manuscript.section(words.t("papers.short.recommend"), "anbefaling");
        var changes = data.changes();
        if (changes.isEmpty()) manuscript.paragraph(words.t("papers.short.no-changes"));
        var items = new ArrayList<List<Span>>();
        for (int i = 0; i < Math.min(changes.size(), room.changes()); i++) items.add(change(changes.get(i), i < room.wordings()));
        if (items.size() < changes.size()) items.add(plain(words.t("papers.short.more-changes", changes.size() - items.size(), pages.of(ChangeChapter.ANCHOR))));
        list(manuscript, items, Integer.MAX_VALUE);
    }

    /// The whole wording, or where it stands.
    private List<Span> change(Change change, boolean whole) {
        if (!whole) return plain(words.t("papers.short.change-at", change.paragraph(), change.section(), words.name(change.fate()), pages.of(change.anchor())));
        var text = words.name(change.fate()) + ". " + words.quoted(change.after().isEmpty() ? change.before() : change.after());
        return sources.after(words.t("papers.short.change", change.paragraph(), change.section(), text), because(data, points, change.paragraph()));
    }

    static List<String> because(PaperData data, List<Point> points, String paragraph) {
        var councils = data.opinions().stream().filter(opinion -> opinion.verdict().filter(verdict -> verdict.changed().equals(paragraph)).isPresent())
                .map(PaperData.Opinion::reference);
        var replies = points.stream().filter(point -> point.verdict().changed().equals(paragraph)).flatMap(point -> point.replies().stream()).distinct().sorted(Reference.ORDER);
        return Stream.concat(councils, replies).toList();
    }

    private void list(Manuscript manuscript, List<List<Span>> items, int upTo) {
        if (items.isEmpty()) return;
        var listed = new ArrayList<>(items.stream().limit(upTo).map(spans -> new Listing.Item(spans, Optional.empty())).toList());
        if (items.size() > upTo) listed.add(Listing.Item.of(words.t("papers.short.more", items.size() - upTo)));
        manuscript.add(new Listing(false, listed));
    }

    private String lead(String paragraph) {
        return paragraph.isEmpty() ? "" : words.t("papers.short.about", paragraph) + " ";
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
