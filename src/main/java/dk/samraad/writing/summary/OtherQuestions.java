package dk.samraad.writing.summary;

import dk.samraad.writing.Manuscript;

/// Questions that belong to no theme and are not about the respondent.
final class OtherQuestions {
    private final Manuscript manuscript;

    OtherQuestions(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void write(SummaryData data) {
        if (data.others().isEmpty()) return;
        manuscript.chapter(manuscript.words.t("report.others.title"), "andre-spoergsmaal");
        var blocks = new QuestionBlocks(manuscript);
        data.others().forEach(blocks::write);
    }
}
