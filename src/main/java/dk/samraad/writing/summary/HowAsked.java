package dk.samraad.writing.summary;

import static dk.samraad.document.Block.Table.Align.END;
import static dk.samraad.document.Block.Table.Align.START;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.util.ArrayList;
import java.util.List;

/// How people were asked, and what that means for how far the figures reach. The wording is that of a self-selected
/// sample: no margin of error, because none can be worked out.
final class HowAsked {
    private final Manuscript manuscript;
    private final Words words;

    HowAsked(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    void write(SummaryData data, Interim interim) {
        manuscript.chapter(words.t("report.asked.title"), "saadan-er-der-spurgt");
        manuscript.paragraph(data.cover().purpose());
        manuscript.paragraph(interim.open());
        manuscript.note(Tone.INFO, words.t("report.asked.self-selected"), words.t("report.asked.self-selected-text"));
        modes(data);
        manuscript.section(words.t("report.asked.read"));
        manuscript.bullets(List.of(
                words.t("report.asked.read-share"),
                words.t("report.asked.read-login"),
                words.t("report.asked.read-hidden", data.threshold()),
                data.quotes() ? words.t("report.asked.read-quotes", data.commentThreshold()) : words.t("report.asked.no-quotes")));
    }

    private void modes(SummaryData data) {
        var rows = new ArrayList<Row>();
        for (var mode : data.byMode()) rows.add(new Row(List.of(Cell.head(mode.label()), Cell.of(words.count(mode.answers()))), false));
        rows.add(new Row(List.of(Cell.head(words.t("report.total")), Cell.of(words.count(data.answers()))), true));
        manuscript.table(words.t("report.caption", words.t("report.asked.modes"), data.answers(), manuscript.period()),
                List.of(new Column(words.t("report.asked.mode"), START, 70),
                new Column(words.t("report.asked.answers"), END, 30)), rows, "");
    }
}
