package dk.samraad.writing.hearing;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.time.temporal.ChronoUnit;

/// How the hearing was done, and the register of those who were to be heard.
final class WhoWasHeard {
    private final Manuscript manuscript;
    private final Words words;

    WhoWasHeard(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    void write(PaperData data) {
        var cover = data.cover();
        manuscript.chapter(words.t("papers.process.title"), "proces");
        manuscript.paragraph(cover.about());
        manuscript.paragraph(words.t("papers.process.how", cover.authority(), words.day(cover.opensOn()), words.day(cover.deadline()),
                ChronoUnit.DAYS.between(cover.opensOn(), cover.deadline()) + 1));
        cover.decisionOn().ifPresent(day -> manuscript.paragraph(words.t("papers.process.decides", cover.committee(), words.day(day))));
        manuscript.section(words.t("papers.duty.title"), "hoeringspligt");
        if (data.duties().isEmpty()) {
            manuscript.note(Tone.WARNING, words.t("papers.duty.none"), words.t("papers.duty.none-text"));
            return;
        }
        new HeardTable(manuscript).write(data.duties(), cover.period(words));
    }
}
