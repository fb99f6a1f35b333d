package dk.samraad.writing.hearing;

import dk.samraad.document.Span;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.util.ArrayList;
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

    void write(PaperData data) {
        manuscript.chapter(words.t("papers.changes.title"), ANCHOR);
        var isNothing = data.changes().isEmpty() && data.promises().isEmpty();
        manuscript.paragraph(isNothing ? words.t("papers.short.no-changes") : words.t("papers.changes.intro"));
        for (var change : data.changes()) {
            manuscript.whole(words.t("papers.changes.one", change.paragraph(), change.section(), words.name(change.fate())),
                    change.anchor());
            themes.beforeAndAfter(change);
            because(data, change.paragraph());
        }
        for (var promise : data.promises()) {
            manuscript.whole(words.t("papers.promise.one", promise.paragraph()), promise.anchor());
            manuscript.paragraph(notDone(words, promise));
            because(data, promise.paragraph());
        }
    }

    static String notDone(Words words, PaperData.Promise promise) {
        return promise.because().isEmpty() ? words.t("papers.promise.unexplained", promise.paragraph())
                : words.t("papers.promise.explained", promise.paragraph(), promise.because());
    }

    private void because(PaperData data, String paragraph) {
        var because = ShortPaper.because(data, paragraph);
        var unread = ShortPaper.unreadBecause(data, paragraph);
        if (because.isEmpty() && unread == 0) {
            manuscript.paragraph(words.t("papers.changes.own"));
            return;
        }
        var spans = new ArrayList<Span>(because.isEmpty() ? List.of(Span.text(words.t("papers.changes.because")))
                : sources.all(words.t("papers.changes.because"), because));
        if (unread > 0) spans.add(Span.text((because.isEmpty() ? " " : ", ") + words.t("papers.changes.unread", unread)));
        manuscript.spans(spans.toArray(Span[]::new));
    }
}
