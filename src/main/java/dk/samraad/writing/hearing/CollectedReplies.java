package dk.samraad.writing.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Composition;
import dk.samraad.document.Composition.Attachment;
import dk.samraad.writing.CanonicalJson;
import dk.samraad.writing.Csv;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Sha256;
import dk.samraad.writing.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// "Samlede høringssvar": every published reply in full.
///
/// @param json the canonical data; its hash stands on the front page
/// @param csv a row for each comment, for a spreadsheet
/// @param twin what stays when the words and names of people are deleted
public record CollectedReplies(Composition composition, byte[] json, byte[] csv, String dataSha256, HearingTwin twin) {

    /// A pure function: no clock, no database.
    ///
    /// @param asOf the data cut-off, the only time the document knows
    public static CollectedReplies of(RepliesData data, LocalDate asOf) {
        var words = new Words(data.cover().language());
        var json = CanonicalJson.of(data);
        var hash = Sha256.of(json);
        var csv = csv(data.replies(), words).getBytes(StandardCharsets.UTF_8);
        var attachments = List.of(
                new Attachment(words.t("papers.replies.csv-name"), "text/csv", words.t("papers.replies.csv"), csv),
                new Attachment(words.t("papers.replies.json-name"), "application/json", words.t("papers.replies.json"), json));
        var front = new HearingFront(words, data.cover(), data.turnout(), asOf, hash, words.t("papers.replies.kind"), List.of());
        var composition = new Composition(front.about(words.t("papers.replies.subject", data.cover().hearing(), data.cover().authority())),
                front.front(),
                body(data, words, attachments), attachments);
        return new CollectedReplies(composition, json, csv, hash, HearingTwin.of(TwinData.of(data), asOf, words.t("papers.replies.kind")));
    }

    private static List<Block> body(RepliesData data, Words words, List<Attachment> attachments) {
        var manuscript = new Manuscript(words);
        var chapters = new ReplyChapters(manuscript);
        about(data, manuscript);
        chapters.overview(data.replies(), data.cover().period(words));
        chapters.write(data.replies());
        files(data.replies(), manuscript);
        new EnclosedFiles(manuscript).write(attachments);
        return manuscript.blocks();
    }

    private static void about(RepliesData data, Manuscript manuscript) {
        var words = manuscript.words;
        manuscript.chapter(words.t("papers.replies.about"), "om");
        manuscript.paragraph(data.cover().about());
        manuscript.paragraph(data.turnout().received() == 0 ? words.t("papers.replies.nobody")
                : words.t("papers.replies.intro", data.turnout().received(), data.turnout().published()));
        if (!data.councils().isEmpty()) manuscript.paragraph(words.t("papers.replies.councils", words.list(data.councils()),
                data.cover().hvidbog()));
        manuscript.section(words.t("papers.replies.how"));
        manuscript.bullets(new Reservations(words).of(data.cover(), data.turnout()));
    }

    private static void files(List<Reply> replies, Manuscript manuscript) {
        if (replies.isEmpty()) return;
        var words = manuscript.words;
        var rows = new ArrayList<Row>();
        for (var reply : replies) {
            for (var file : reply.files()) {
                rows.add(new Row(List.of(Cell.head(reply.reference()),
                        Cell.of(reply.sender().isBlank() ? words.t("papers.reply.name-hidden") : reply.sender()),
                        Cell.of(String.valueOf(file.position())), Cell.of(file.kind().toUpperCase(Locale.ROOT)), Cell.of(file.isWords()
                                ? words.t("papers.files.words-only") : words.count(Math.max(1, file.bytes() / 1024)))), false));
            }
        }
        manuscript.chapter(words.t("papers.files.title"), "bilag");
        if (rows.isEmpty()) {
            manuscript.paragraph(words.t("papers.files.none"));
            return;
        }
        manuscript.paragraph(words.t("papers.files.intro"));
        manuscript.table(words.t("papers.files.caption"), List.of(new Column(words.t("papers.column.reply"), Align.START, 2),
                new Column(words.t("papers.column.sender"), Align.START, 5),
                new Column(words.t("papers.column.number"), Align.END, 1), new Column(words.t("papers.column.kind"), Align.START, 1),
                new Column(words.t("papers.column.size"), Align.END, 1)), rows, "");
    }

    static String csv(List<Reply> replies, Words words) {
        var csv = new Csv().row(words.t("papers.column.reply"), words.t("papers.column.speaks-as"), words.t("papers.column.name"),
                words.t("papers.column.organisation"),
                words.t("papers.column.received"), words.t("papers.column.late"), words.t("papers.column.paragraph"),
                words.t("papers.column.text"));
        for (var reply : replies) {
            for (var comment : reply.comments()) {
                csv.row(reply.reference(), words.name(reply.speaksAs()), reply.name(), reply.organisation(), reply.receivedOn().toString(),
                        reply.late() ? words.t("papers.yes") : words.t("papers.no"), comment.paragraph(), comment.text());
            }
            for (var file : reply.files()) {
                if (!file.isWords()) continue;
                csv.row(reply.reference(), words.name(reply.speaksAs()), reply.name(), reply.organisation(), reply.receivedOn().toString(),
                        reply.late() ? words.t("papers.yes") : words.t("papers.no"), words.t("papers.csv.file", file.position()),
                                file.words());
            }
        }
        return csv.toString();
    }
}
