package dk.samraad.report.hearing;

import dk.samraad.document.Block.Listing;
import dk.samraad.document.Span;
import dk.samraad.hearing.Reference;
import dk.samraad.report.hearing.PaperData.Advice;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    void write(PaperData data, List<Point> points) {
        manuscript.chapter(words.t("papers.short.title"), "kort-fortalt");
        who(data);
        say(points);
        disagree(data, points);
        recommend(data, points);
    }

    private void who(PaperData data) {
        manuscript.section(words.t("papers.short.who"), "hvem");
        var turnout = data.turnout();
        manuscript.paragraph(words.t("papers.short.replies", words.day(data.cover().opensOn()), words.day(data.cover().deadline()), turnout.received(), turnout.published()));
        var items = new ArrayList<List<Span>>();
        for (var opinion : data.opinions()) {
            var day = words.day(opinion.signedOn());
            var said = opinion.minorities().isEmpty() ? words.t("papers.short.opinion", opinion.council(), day)
                    : words.t("papers.short.opinion-minority", opinion.council(), day);
            var spans = new ArrayList<>(sources.after(said, List.of(opinion.reference())));
            opinion.verdict().ifPresent(verdict -> spans.add(Span.text(" " + words.t("papers.short.recommended", advice(verdict)))));
            items.add(spans);
        }
        var excepted = parties(data, duty -> !duty.exemption().isEmpty());
        var open = parties(data, PaperData.Duty::isOpen);
        if (!excepted.isEmpty()) items.add(plain(words.t("papers.short.excepted", excepted)));
        if (!open.isEmpty()) items.add(plain(words.t("papers.short.not-heard", open)));
        list(items, Integer.MAX_VALUE);
    }

    private String advice(PaperData.Verdict verdict) {
        var advice = words.name(verdict.advice());
        return verdict.changed().isEmpty() ? advice : advice + " " + words.t("papers.point.in", verdict.changed());
    }

    private String parties(PaperData data, Predicate<PaperData.Duty> which) {
        var names = data.duties().stream().filter(which).map(PaperData.Duty::party).toList();
        return names.size() <= most ? words.list(names) : String.join(", ", names.subList(0, most)) + " " + words.t("papers.and-others", names.size() - most);
    }

    private void say(List<Point> points) {
        manuscript.section(words.t("papers.short.say"), "siger");
        if (points.isEmpty()) manuscript.paragraph(words.t("papers.short.nothing-assessed"));
        list(points.stream().map(this::point).toList(), most);
    }

    private List<Span> point(Point point) {
        var main = point.main();
        var spans = new ArrayList<>(sources.after(lead(point.paragraph()) + cut(main.resume()), main.replies()));
        var all = point.replies().size();
        if (all > main.replies().size()) spans.add(Span.text(" " + words.t("papers.short.in-all", all)));
        return spans;
    }

    /// A paragraph that got changed for some and not for others, and every minority opinion.
    private void disagree(PaperData data, List<Point> points) {
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
        list(items, most);
    }

    private void recommend(PaperData data, List<Point> points) {
        manuscript.section(words.t("papers.short.recommend"), "anbefaling");
        if (data.changes().isEmpty()) manuscript.paragraph(words.t("papers.short.no-changes"));
        list(data.changes().stream().map(change -> {
            var text = words.name(change.fate()) + ". " + words.quoted(cut(change.after().isEmpty() ? change.before() : change.after()));
            return sources.after(words.t("papers.short.change", change.paragraph(), change.section(), text), because(data, points, change.paragraph()));
        }).toList(), most);
    }

    static List<String> because(PaperData data, List<Point> points, String paragraph) {
        var councils = data.opinions().stream().filter(opinion -> opinion.verdict().filter(verdict -> verdict.changed().equals(paragraph)).isPresent())
                .map(PaperData.Opinion::reference);
        var replies = points.stream().filter(point -> point.verdict().changed().equals(paragraph)).flatMap(point -> point.replies().stream()).distinct().sorted(Reference.ORDER);
        return Stream.concat(councils, replies).toList();
    }

    private void list(List<List<Span>> items, int upTo) {
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
