package dk.samraad.report.hearing;

import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.util.List;

/// Every change of the document, paragraph by paragraph, with the replies that led to it.
final class ChangeChapter {
    static final String ANCHOR = "aendringer";

    private final Manuscript manuscript;
    private final Words words;
    private final Sources sources;
    private final ThemeChapters themes;

    ChangeChapter(Manuscript manuscript, Sources sources, ThemeChapters themes) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.sources = sources;
        this.themes = themes;
    }

    void write(PaperData data, List<Point> points) {
        manuscript.chapter(words.t("papers.changes.title"), ANCHOR);
        manuscript.paragraph(data.changes().isEmpty() ? words.t("papers.short.no-changes") : words.t("papers.changes.intro"));
        for (var change : data.changes()) {
            manuscript.whole(words.t("papers.changes.one", change.paragraph(), change.section(), words.name(change.fate())), change.anchor());
            themes.beforeAndAfter(change);
            var because = ShortPaper.because(data, points, change.paragraph());
            if (because.isEmpty()) manuscript.paragraph(words.t("papers.changes.own"));
            else manuscript.spans(sources.all(words.t("papers.changes.because"), because).toArray(dk.samraad.document.Span[]::new));
        }
    }
}
