package dk.samraad.writing.summary;

import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;

/// The background of those who answered, to hold against those who live there.
final class WhoAnswered {
    private final Manuscript manuscript;
    private final Words words;

    WhoAnswered(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    void write(SummaryData data) {
        if (data.background().isEmpty()) return;
        manuscript.chapter(words.t("report.who.title"), "hvem-svarede");
        manuscript.paragraph(words.t("report.who.intro"));
        var blocks = new QuestionBlocks(manuscript);
        data.background().forEach(blocks::write);
    }
}
