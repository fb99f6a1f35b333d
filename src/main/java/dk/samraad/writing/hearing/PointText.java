package dk.samraad.writing.hearing;

import dk.samraad.assessment.StanceText;
import dk.samraad.document.Span;
import dk.samraad.writing.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a [Point] is about, and how many say something of it: the same words wherever it stands.
record PointText(Words words, List<PaperData.Theme> themes) {

    /// "11 svar om stykke 4.2: 6 for, 3 imod, 2 andet". After the title of a point that has one.
    String said(Point point) {
        return said(point, heading(point));
    }

    /// The same within a paper, before another sentence: a theme's heading says its language.
    List<Span> sentence(Point point) {
        return inPaper(point, said(point, hole(point)) + ". ");
    }

    private String hole(Point point) {
        return heading(point).isEmpty() ? "" : Words.HERE;
    }

    private List<Span> inPaper(Point point, String said) {
        return Words.with(said, words.inDanish(heading(point)));
    }

    private String said(Point point, String heading) {
        if (!point.title().isEmpty()) return StanceText.inPoint(words::t, point.tally(), point.paragraphs(), point.everyPiece());
        return point.paragraphs().isEmpty() ? StanceText.general(words::t, point.tally(), heading)
                : StanceText.ofParagraph(words::t, point.tally(), point.paragraphs().getFirst(), point.isRest());
    }

    /// In whole sentences, with what "andet" is, and how many of them may not be read.
    List<Span> counted(Point point) {
        var unread = point.unread() == 0 ? "" : point.unread() == point.tally().replies()
                ? words.t("papers.point.none-read", point.unread())
                : words.t("papers.point.unread", point.unread());
        return inPaper(point, Stream.of(said(point, hole(point)) + ".", StanceText.others(words::t, point.tally()), unread)
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" ")));
    }

    /// "Punkt 3. Til stykke 4.2".
    String heading(Point point, int number) {
        if (!point.title().isEmpty()) return words.t("papers.point.titled", number, point.title());
        if (point.paragraphs().isEmpty()) return heading(point).isEmpty() ? words.t("papers.point.general", number)
                : words.t("papers.point.theme", number);
        var paragraph = point.paragraphs().getFirst();
        return point.isRest() ? words.t("papers.point.paragraph-else", number, paragraph)
                : words.t("papers.point.paragraph", number, paragraph);
    }

    /// "Stykke 4.2 (»Bænke …«):", before who is for it and who against.
    ///
    /// @param wording what the paragraph says; empty where that is not known
    String before(Point point, String wording) {
        var paragraphs = words.list(point.paragraphs()) + (wording.isEmpty() ? "" : " (" + wording + ")");
        return point.isRest() ? words.t("papers.short.about-else", paragraphs) : words.t("papers.short.about", paragraphs);
    }

    private String heading(Point point) {
        return themes.stream().filter(theme -> theme.code().equals(point.theme())).map(PaperData.Theme::heading).findFirst().orElse("");
    }
}
