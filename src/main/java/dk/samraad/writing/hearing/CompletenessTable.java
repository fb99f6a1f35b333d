package dk.samraad.writing.hearing;

import dk.samraad.assessment.Handling;
import dk.samraad.document.Block.Note.Tone;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Composition.Fact;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.Completeness.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says what became of every reply, before anything else is said of them.
final class CompletenessTable {
    private final Words words;

    CompletenessTable(Words words) {
        this.words = words;
    }

    /// For the front page: the same numbers in a line, and why not all is assessed.
    List<Fact> facts(Completeness data) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.t("papers.complete.fact"), rows(TwinData.Handled.of(data)).entrySet().stream()
                .map(row -> words.t("papers.complete.fact-one", row.getValue().all(), words.name(row.getKey()).toLowerCase(words.locale())))
                        .collect(Collectors.joining(" · "))));
        if (data.notAssessed().published() > 0) facts.add(new Fact(words.t("papers.complete.because"), because(data)));
        return facts;
    }

    private String because(Completeness data) {
        return data.because().isBlank() ? words.t("papers.complete.no-reason") : data.because();
    }

    void write(Completeness data, HearingCover cover, Manuscript manuscript) {
        table(TwinData.Handled.of(data), cover, words.t("papers.complete.note"), manuscript);
        missing(data, manuscript);
    }

    /// The same in a line, for a page where much else must stand.
    void line(Completeness data, Manuscript manuscript) {
        var fact = facts(data).getFirst();
        manuscript.paragraph(fact.label() + ": " + fact.value() + ".");
        missing(data, manuscript);
    }

    private void missing(Completeness data, Manuscript manuscript) {
        if (data.notAssessed().published() > 0) {
            manuscript.note(Tone.WARNING, words.t("papers.complete.missing", data.notAssessed().published()),
                    words.t("papers.complete.why", because(data)));
        }
    }

    void table(TwinData.Handled data, HearingCover cover, String note, Manuscript manuscript) {
        var table = new ArrayList<Row>();
        table.add(row(words.t("papers.complete.received"), data.received(), true));
        rows(data).forEach((handling, count) -> table.add(row(words.name(handling), count, false)));
        manuscript.table(words.t("papers.caption", words.t("papers.complete.caption"), data.received().all(), cover.period(words)),
                List.of(new Column(words.t("papers.complete.became"), Align.START, 5),
                new Column(words.t("papers.complete.all"), Align.END, 1), new Column(words.t("papers.complete.published"), Align.END, 1)),
                table, note);
    }

    /// Which replies were left out and why, as far as they may be read; the rest is counted.
    void leftOut(Completeness data, Sources sources, Manuscript manuscript) {
        if (data.leftOut().all() == 0) return;
        manuscript.section(words.t("papers.complete.left-out"), "holdt-ude");
        var byReason = new LinkedHashMap<String, List<String>>();
        data.reasons().forEach(reply -> byReason.computeIfAbsent(reply.because(), because -> new ArrayList<>()).add(reply.reference()));
        manuscript.list(byReason.entrySet().stream().map(reason -> sources.after(reason.getKey(), reason.getValue())).toList(),
                words.danish());
        var unread = data.leftOut().all() - data.leftOut().published();
        if (unread > 0) manuscript.paragraph(words.t("papers.complete.left-out-unread", unread));
    }

    private Row row(String what, Count count, boolean sum) {
        return new Row(List.of(Cell.head(what), Cell.of(words.count(count.all())), Cell.of(words.count(count.published()))), sum);
    }

    static Map<Handling, Count> rows(TwinData.Handled data) {
        var rows = new LinkedHashMap<Handling, Count>();
        rows.put(Handling.ASSESSED, data.assessed());
        rows.put(Handling.NOT_ASSESSED, data.notAssessed());
        rows.put(Handling.LATE_UNDECIDED, data.lateUndecided());
        rows.put(Handling.LATE_OUT, data.lateOut());
        rows.put(Handling.LEFT_OUT, data.leftOut());
        return rows;
    }
}
