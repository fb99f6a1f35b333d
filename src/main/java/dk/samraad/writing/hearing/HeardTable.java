package dk.samraad.writing.hearing;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.duty.Basis;
import dk.samraad.duty.Standing;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.util.ArrayList;
import java.util.List;

/// Everybody who was to be heard, by name, on the model of the høringsnotat of lovkvalitet.dk (9.1.6): who was invited, whether that
/// reached them, how many days they had, and what they answered. Silence is told as silence.
final class HeardTable {
    private final Manuscript manuscript;
    private final Words words;

    HeardTable(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    /// @param period of the hearing, for the caption
    void write(List<Duty> duties, String period) {
        manuscript.paragraph(words.t("papers.duty.intro"));
        manuscript.bullets(counts(duties));
        manuscript.paragraph(words.t("papers.duty.how"));
        manuscript.table(words.t("papers.duty.caption", duties.size(), period), List.of(
                column(words.t("papers.duty.party"), Align.START, 5),
                column(words.t("papers.duty.basis"), Align.START, 2),
                column(words.t("papers.duty.invited"), Align.START, 3), column(words.t("papers.duty.days"), Align.END, 1),
                column(words.t("papers.duty.answer"), Align.START, 6)),
                duties.stream().map(this::row).toList(), "");
        var unasked = duties.stream().filter(duty -> duty.standing().isUnasked()).map(this::name).toList();
        if (!unasked.isEmpty()) manuscript.note(Tone.WARNING, words.t("papers.duty.unasked", unasked.size()),
                words.t("papers.duty.unasked-text", words.list(unasked)));
    }

    /// How many stand where; together all of them.
    private List<String> counts(List<Duty> duties) {
        var said = new ArrayList<String>();
        said.add(words.t("papers.duty.count.all", duties.size()));
        for (var standing : Standing.values()) {
            var count = (int) duties.stream().filter(duty -> duty.standing() == standing).count();
            if (count > 0) said.add(counted(standing, count));
        }
        return said;
    }

    private String counted(Standing standing, int parties) {
        return switch (standing) {
            case ANSWERED -> words.t("papers.duty.count.answered", parties);
            case NO_REMARKS -> words.t("papers.duty.count.no-remarks", parties);
            case EXCEPTED -> words.t("papers.duty.count.excepted", parties);
            case SILENT -> words.t("papers.duty.count.silent", parties);
            case AWAITED -> words.t("papers.duty.count.awaited", parties);
            case RETURNED -> words.t("papers.duty.count.returned", parties);
            case NOT_INVITED -> words.t("papers.duty.count.not-invited", parties);
        };
    }

    private static Column column(String heading, Align align, int weight) {
        return new Column(heading, align, weight);
    }

    private Row row(Duty duty) {
        return new Row(List.of(Cell.head(name(duty)), Cell.of(basis(duty.basis())), Cell.of(invited(duty)),
                Cell.of(duty.days().isPresent() ? words.count(duty.days().getAsInt()) : "–"), Cell.of(answer(duty))), false);
    }

    private String name(Duty duty) {
        return duty.party().isEmpty() ? words.t("papers.duty.name-hidden") : duty.party();
    }

    private String basis(Basis basis) {
        return switch (basis) {
            case SECTION_30 -> words.t("papers.duty.basis.section-30");
            case SECTION_37A -> words.t("papers.duty.basis.section-37a");
            case RESOLVED -> words.t("papers.duty.basis.resolved");
        };
    }

    private String invited(Duty duty) {
        if (duty.invited().isEmpty()) return words.t("papers.duty.no");
        var day = words.shortDay(duty.invited().get());
        return duty.returned() ? words.t("papers.duty.returned", day) : day;
    }

    /// "Har svaret 3.2.2026 (o-001, o-004)".
    private String answer(Duty duty) {
        return switch (duty.standing()) {
            case ANSWERED, NO_REMARKS -> answered(duty) + references(duty) + late(duty);
            case EXCEPTED -> words.t("papers.duty.excepted", duty.exemption());
            case SILENT, AWAITED, RETURNED, NOT_INVITED -> words.name(duty.standing());
        };
    }

    private String answered(Duty duty) {
        var day = duty.answered().map(words::shortDay).orElse("");
        return duty.standing() == Standing.NO_REMARKS ? words.t("papers.duty.no-remarks", day) : words.t("papers.duty.answered-on", day);
    }

    private static String references(Duty duty) {
        return duty.replies().isEmpty() ? "" : " (" + String.join(", ", duty.replies()) + ")";
    }

    private String late(Duty duty) {
        return switch (duty.inTime()) {
            case ON_TIME -> "";
            case LATE_COUNTS -> words.t("papers.duty.late-counts");
            case LATE_COUNTS_NOT -> words.t("papers.duty.late-counts-not");
            case LATE_UNDECIDED -> words.t("papers.duty.late-undecided");
        };
    }
}
