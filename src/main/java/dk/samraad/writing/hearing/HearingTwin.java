package dk.samraad.writing.hearing;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Composition;
import dk.samraad.document.Composition.Attachment;
import dk.samraad.document.Composition.Fact;
import dk.samraad.document.Composition.Front;
import dk.samraad.duty.Standing;
import dk.samraad.writing.CanonicalJson;
import dk.samraad.writing.Csv;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Sha256;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.TwinData.Decided;
import dk.samraad.writing.hearing.TwinData.Heard;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stays of a document about a hearing when the words and names of people are deleted: its counts, and the changes of the
/// text, which is the authority's own. Frozen beside it at release, so that nothing has to be made when the day comes.
///
/// @param json the canonical data; its hash stands on the front page
/// @param csv the counts, for a spreadsheet
public record HearingTwin(Composition composition, byte[] json, byte[] csv, String dataSha256) {

    /// @param kind of the document it is the twin of: "Hvidbog"
    static HearingTwin of(TwinData data, LocalDate asOf, String kind) {
        var words = new Words(data.cover().language());
        var json = CanonicalJson.of(data);
        var hash = Sha256.of(json);
        var figures = figures(data, words);
        var csv = new Csv().row(words.t("papers.twin.what"), words.t("papers.twin.count"));
        figures.forEach(figure -> csv.row(figure.label(), String.valueOf(figure.count())));
        data.completeness().ifPresent(handled -> CompletenessTable.rows(handled).forEach((became, count) ->
                csv.row(words.t("papers.twin.became-row", words.name(became)), String.valueOf(count.all()))));
        data.decided().forEach(decided -> csv.row(words.t("papers.twin.decided-row", place(decided, words), words.name(decided.advice())),
                String.valueOf(decided.replies())));
        var bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        var attachments = List.of(new Attachment(words.t("papers.twin.csv-name"), "text/csv", words.t("papers.twin.csv"), bytes),
                new Attachment(words.t("papers.twin.json-name"), "application/json", words.t("papers.twin.json"), json));
        var front = new HearingFront(words, data.cover(), data.turnout(), asOf, hash, words.t("papers.twin.kind", kind), List.of());
        var about = front.about(words.t("papers.twin.subject", data.cover().hearing(), data.cover().authority()));
        var blocks = new Body(new Manuscript(words), words).of(data, figures, attachments);
        return new HearingTwin(new Composition(about, withoutHere(front.front(), data, words), blocks, attachments), json, bytes, hash);
    }

    /// None of the replies "can be read here".
    private static Front withoutHere(Front front, TwinData data, Words words) {
        var label = words.t("papers.front.replies");
        var replies = words.t("papers.twin.front-replies", words.count(data.turnout().received()), words.count(data.turnout().published()));
        var facts = front.facts().stream().map(fact -> fact.label().equals(label) ? new Fact(label, replies) : fact).toList();
        return new Front(front.kicker(), front.title(), front.subtitle(), front.mark(), facts).in(front.language(), front.below());
    }

    private record Figure(String label, int count) {}

    private static List<Figure> figures(TwinData data, Words words) {
        var turnout = data.turnout();
        var counted = Stream.of(new Figure(words.t("papers.twin.received"), turnout.received()),
                new Figure(words.t("papers.twin.published"), turnout.published()),
                new Figure(words.t("papers.twin.waiting"), turnout.waiting()),
                        new Figure(words.t("papers.twin.rejected"), turnout.rejected()),
                new Figure(words.t("papers.twin.late-out"), turnout.lateOut()),
                new Figure(words.t("papers.twin.late-undecided"), turnout.lateUndecided()),
                new Figure(words.t("papers.twin.late-in"), turnout.lateIn()),
                new Figure(words.t("papers.twin.withdrawn"), turnout.withdrawn()),
                new Figure(words.t("papers.twin.opinions"), data.opinions()));
        var channels = turnout.channels().stream().filter(channel -> channel.replies() > 0)
                .map(channel -> new Figure(words.t("papers.twin.channel", words.name(channel.channel())), channel.replies()));
        return Stream.concat(counted, channels).toList();
    }

    private static String place(Decided decided, Words words) {
        var theme = decided.theme().isEmpty() ? words.t("papers.theme.none") : decided.theme();
        return decided.paragraph().isEmpty() ? theme : words.t("papers.twin.place", theme, decided.paragraph());
    }

    private record Body(Manuscript manuscript, Words words) {
        List<dk.samraad.document.Block> of(TwinData data, List<Figure> figures, List<Attachment> attachments) {
            manuscript.chapter(words.t("papers.twin.title"), "tilbage");
            manuscript.note(Tone.INFO, words.t("papers.twin.gone"), words.t("papers.twin.gone-text",
                    words.day(data.cover().publicUntil())));
            manuscript.paragraph(data.cover().about());
            manuscript.table(words.t("papers.caption", words.t("papers.twin.counts"), data.turnout().received(),
                    data.cover().period(words)),
                     List.of(column(words.t("papers.twin.what"), 5), number()),
                    figures.stream().map(figure -> new Row(List.of(Cell.head(figure.label()), Cell.of(words.count(figure.count()))),
                            false)).toList(), words.t("papers.twin.counts-note"));
            data.completeness().ifPresent(handled -> completeness(handled, data.cover()));
            heard(data.heard(), data.cover().period(words));
            decided(data.decided(), data.cover().period(words));
            changes(data);
            new EnclosedFiles(manuscript).write(attachments);
            return manuscript.blocks();
        }

        private void completeness(TwinData.Handled handled, HearingCover cover) {
            manuscript.section(words.t("papers.complete.fact"));
            new CompletenessTable(words).table(handled, cover, words.t("papers.twin.complete-note"), manuscript);
            manuscript.paragraph(words.t("papers.method.pieces", handled.parts()));
        }

        private void heard(List<Heard> heard, String period) {
            if (heard.isEmpty()) return;
            manuscript.section(words.t("papers.duty.title"));
            manuscript.table(words.t("papers.duty.caption", heard.size(), period), List.of(
                    column(words.t("papers.duty.party"), 4),
                    column(words.t("papers.duty.basis"), 5),
                    column(words.t("papers.twin.heard"), 3)), heard.stream().map(line -> new Row(List.of(
                            Cell.head(line.council().isEmpty() ? words.t("papers.twin.organisation") : line.council()),
                                    Cell.of(words.name(line.basis())),
                            Cell.of(inWords(line.standing(), words))), false)).toList(), "");
        }

        private void decided(List<Decided> decided, String period) {
            if (decided.isEmpty()) return;
            manuscript.section(words.t("papers.twin.decided"));
            manuscript.table(words.t("report.caption-few", words.t("papers.twin.decided-caption"), period),
                    List.of(column(words.t("papers.column.theme"), 5),
                    column(words.t("papers.point.recommendation"), 4), number()),
                    decided.stream().map(line ->
                            new Row(List.of(Cell.head(place(line, words)), Cell.of(words.name(line.advice())),
                                    Cell.of(words.count(line.replies()))), false)).toList(), words.t("papers.twin.decided-note"));
        }

        private void changes(TwinData data) {
            if (data.changes().isEmpty()) return;
            manuscript.chapter(words.t("papers.changes.title"), "aendringer");
            var rows = new ArrayList<Row>();
            for (var change : data.changes()) {
                rows.add(new Row(List.of(Cell.head(change.paragraph()), Cell.of(text(change.before())), Cell.of(text(change.after()))),
                        false));
            }
            manuscript.table(words.t("papers.twin.changes"), List.of(column(words.t("papers.column.paragraph"), 1),
                    column(words.t("papers.change.before"), 4),
                    column(words.t("papers.change.after"), 4)), rows, "");
        }

        private String text(String text) {
            return text.isEmpty() ? words.t("papers.change.nothing") : text;
        }

        private Column number() {
            return new Column(words.t("papers.twin.count"), Align.END, 1);
        }

        private static Column column(String head, int weight) {
            return new Column(head, Align.START, weight);
        }
    }

    private static String inWords(Standing standing, Words words) {
        return switch (standing) {
            case ANSWERED -> words.t("papers.twin.heard.answered");
            case NO_REMARKS -> words.t("papers.twin.heard.no-remarks");
            case EXCEPTED -> words.t("papers.twin.heard.excepted");
            case SILENT -> words.t("papers.twin.heard.silent");
            case AWAITED -> words.t("papers.twin.heard.awaited");
            case RETURNED -> words.t("papers.twin.heard.returned");
            case NOT_INVITED -> words.t("papers.twin.heard.not-invited");
        };
    }
}
