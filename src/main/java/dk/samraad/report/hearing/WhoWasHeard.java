package dk.samraad.report.hearing;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.report.hearing.PaperData.Duty;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        manuscript.paragraph(words.t("papers.process.how", cover.authority(), words.day(cover.opensOn()), words.day(cover.deadline())));
        cover.decisionOn().ifPresent(day -> manuscript.paragraph(words.t("papers.process.decides", cover.committee(), words.day(day))));
        manuscript.section(words.t("papers.duty.title"), "hoeringspligt");
        if (data.duties().isEmpty()) {
            manuscript.note(Tone.WARNING, words.t("papers.duty.none"), words.t("papers.duty.none-text"));
            return;
        }
        manuscript.paragraph(words.t("papers.duty.intro"));
        manuscript.table(words.t("papers.duty.caption"), List.of(column(words.t("papers.duty.party"), 4), column(words.t("papers.duty.basis"), 5), column(words.t("papers.duty.invited"), 2),
                column(words.t("papers.duty.deadline"), 2), column(words.t("papers.duty.answered"), 4)), data.duties().stream().map(this::row).toList(), "");
        data.duties().stream().filter(Duty::isOpen).forEach(duty ->
                manuscript.note(Tone.WARNING, words.t("papers.duty.open"), words.t("papers.duty.open-text", duty.party())));
    }

    private static Column column(String head, int weight) {
        return new Column(head, Align.START, weight);
    }

    private Row row(Duty duty) {
        var answered = !duty.exemption().isEmpty() ? words.t("papers.duty.excepted", duty.exemption()) : day(duty.answered());
        return new Row(List.of(Cell.head(duty.party()), Cell.of(words.name(duty.basis())), Cell.of(day(duty.invited())), Cell.of(words.shortDay(duty.deadline())), Cell.of(answered)), false);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(words::shortDay).orElse(words.t("papers.duty.no"));
    }
}
