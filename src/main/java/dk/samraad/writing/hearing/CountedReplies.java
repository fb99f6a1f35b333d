package dk.samraad.writing.hearing;

import dk.samraad.writing.ReleasedNumber;
import dk.samraad.writing.Sha256;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.PaperData.Opinion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers of a consultation report that a headline may rest on: how many replies there are, and how many are about each paragraph
/// and theme. A council's opinion is in none of them.
public final class CountedReplies {
    private final PaperData data;
    private final Words words;
    private final List<ReleasedNumber> found = new ArrayList<>();

    private CountedReplies(PaperData data, Words words) {
        this.data = data;
        this.words = words;
    }

    /// In the order they stand in the document.
    public static List<ReleasedNumber> of(PaperData data, Words words) {
        var counted = new CountedReplies(data, words);
        counted.add();
        return List.copyOf(counted.found);
    }

    private void add() {
        var turnout = data.turnout();
        var all = words.t("papers.number.all");
        found.add(new ReleasedNumber("svar", all, words.t("papers.number.received", words.count(turnout.received()),
                words.count(turnout.published())), ShortPaper.WHO));
        var points = Point.of(data.pieces(), data.unread()).stream().filter(point -> !point.isOutside()).toList();
        for (var theme : data.themes()) {
            var here = points.stream().filter(point -> point.theme().equals(theme.code())).toList();
            if (!here.isEmpty()) add("tema/" + theme.code(), theme.heading(),
                    words.t("papers.number.theme", replies(here), theme.heading()), "tema-" + theme.code());
        }
        var byParagraph = new TreeMap<String, List<Point>>(Sources.NUMBERS);
        points.forEach(point -> point.paragraphs()
                .forEach(paragraph -> byParagraph.computeIfAbsent(paragraph, number -> new ArrayList<>()).add(point)));
        byParagraph.forEach((paragraph, here) -> add("stykke/" + paragraph, words.t("papers.number.paragraphs"),
                words.t("papers.number.paragraph", about(paragraph), paragraph), here.getFirst().anchor()));
        points.forEach(this::stances);
    }

    /// Where those stand who say something about one thing. What is about no point and no paragraph is not one thing.
    private void stances(Point point) {
        var said = new PointText(words, data.themes()).said(point);
        if (!point.title().isEmpty()) add("punkt/" + point.title(), words.t("papers.number.points"), words.quoted(point.title()) + ": "
                + said, point.anchor());
        else if (!point.paragraphs().isEmpty()) add("holdning/" + point.paragraphs().getFirst(), words.t("papers.number.points"),
                said, point.anchor());
    }

    /// Those that may not be read are counted, too.
    private long about(String paragraph) {
        return data.pieces().stream().filter(piece -> piece.paragraph().equals(paragraph)).map(PaperData.Piece::reply).distinct().count()
                + data.unread().stream().filter(piece -> piece.paragraph().equals(paragraph)).map(PaperData.Unread::reply)
                        .distinct().count();
    }

    private void add(String key, String about, String told, String anchor) {
        found.add(new ReleasedNumber(key, about, told, anchor));
    }

    private static long replies(List<Point> points) {
        return points.stream().flatMap(point -> point.everybody().stream()).distinct().count();
    }

    /// The opinions, with the SHA-256 of their words in place of a number: a sentence about one is printed while they are the same.
    public static List<ReleasedNumber> opinions(PaperData data) {
        return data.opinions().stream().map(opinion -> new ReleasedNumber(opinion.reference(), opinion.council(),
                Sha256.of(said(opinion).getBytes(StandardCharsets.UTF_8)), opinion.reference())).toList();
    }

    private static String said(Opinion opinion) {
        return Stream.concat(opinion.statements().stream().map(statement -> statement.about() + "\n" + statement.text()),
                opinion.minorities().stream().map(minority -> minority.behind() + "\n" + minority.text()))
                        .collect(Collectors.joining("\n\n"));
    }
}
