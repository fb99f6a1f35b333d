package dk.samraad.writing.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.PlainText;
import dk.samraad.document.Span;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All published replies in full: organisations first, private persons last, each under its name and anchor.
final class ReplyChapters {
    private static final List<SpeaksAs> ORDER = List.of(SpeaksAs.ORGANISATION, SpeaksAs.PROFESSIONAL, SpeaksAs.PRIVATE);
    private static final int KILO = 1024;

    private final Manuscript manuscript;
    private final Words words;

    ReplyChapters(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    /// A table of each group with a link to each reply: 117 names in a column are a list nobody finds anything in.
    ///
    /// @param period of the hearing, for the captions
    void overview(List<Reply> replies, String period) {
        if (replies.isEmpty()) return;
        manuscript.chapter(words.t("papers.overview.title"), "oversigt");
        manuscript.paragraph(words.t("papers.overview.intro"));
        for (var group : ORDER) {
            var of = of(replies, group);
            if (of.isEmpty()) continue;
            manuscript.section(words.t("papers.overview.group", heading(group), of.size()), "oversigt-" + anchor(group));
            manuscript.table(words.t("papers.caption", words.t("papers.overview.caption", heading(group)), of.size(), period),
                    List.of(new Column(words.t("papers.column.reply"), Align.START, 2),
                    new Column(words.t("papers.column.sender"), Align.START, 9),
                    new Column(words.t("papers.column.received"), Align.START, 5)),
                    of.stream().map(this::line).toList(), "");
        }
    }

    private Row line(Reply reply) {
        var day = words.shortDay(reply.receivedOn());
        return new Row(List.of(Cell.head(new Span.Link(reply.reference(), "#" + reply.reference())), Cell.of(sender(reply)),
                Cell.of(reply.late() ? day + " " + words.t("papers.overview.late") : day)), false);
    }

    void write(List<Reply> replies) {
        for (var group : ORDER) {
            var of = of(replies, group);
            if (of.isEmpty()) continue;
            manuscript.chapter(heading(group), "svar-" + anchor(group));
            of.forEach(this::reply);
        }
    }

    private void reply(Reply reply) {
        manuscript.section(name(reply), reply.reference());
        manuscript.paragraph(facts(reply));
        for (int i = 0; i < reply.comments().size(); i++) {
            var comment = reply.comments().get(i);
            if (!comment.paragraph().isEmpty()) {
                var heading = comment.section().isBlank() ? words.t("papers.reply.about", comment.paragraph())
                        : words.t("papers.reply.about-section", comment.paragraph(), comment.section());
                manuscript.question(heading, reply.reference() + "-" + (i + 1));
            }
            PlainText.paragraphs(comment.text()).forEach(text -> manuscript.add(new Block.Paragraph(Hidden.marked(text),
                    reply.language(text))));
        }
        var asTheyAre = reply.files().stream().filter(file -> !file.isWords()).map(this::file).toList();
        if (!asTheyAre.isEmpty()) manuscript.bullets(asTheyAre);
        reply.files().stream().filter(Reply.File::isWords).forEach(file -> words(reply, file));
    }

    private void words(Reply reply, Reply.File file) {
        manuscript.question(words.t("papers.reply.file-words", file.position(), file.kind().toUpperCase(Locale.ROOT)), reply.reference()
                + "-bilag-" + file.position());
        manuscript.paragraph(words.t("papers.reply.file-words.why"));
        PlainText.paragraphs(file.words()).forEach(text -> manuscript.add(new Block.Paragraph(Hidden.marked(text), reply.language(text))));
    }

    private String facts(Reply reply) {
        var facts = new ArrayList<String>();
        if (reply.speaksAs() == SpeaksAs.ORGANISATION && !reply.name()
                .isBlank()) facts.add(words.t("papers.reply.on-behalf", reply.name()));
        if (reply.speaksAs() != SpeaksAs.ORGANISATION && !reply.name().isBlank() && !reply.organisation()
                .isBlank()) facts.add(sentence(reply.organisation()));
        facts.add(received(reply));
        return String.join(" ", facts);
    }

    private static String sentence(String words) {
        var first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first) + ".";
    }

    private String received(Reply reply) {
        var day = words.day(reply.receivedOn());
        return reply.late() ? words.t("papers.reply.received-late", day) : words.t("papers.reply.received", day);
    }

    private String file(Reply.File file) {
        return words.t("papers.reply.file", file.position(), file.kind().toUpperCase(Locale.ROOT),
                words.count(Math.max(1, file.bytes() / KILO)));
    }

    /// "o-001 Fjordby Idrætsforening".
    private String name(Reply reply) {
        return reply.reference() + " " + sender(reply);
    }

    private String sender(Reply reply) {
        return reply.sender().isBlank() ? words.t("papers.reply.name-hidden") : reply.sender();
    }

    private String heading(SpeaksAs group) {
        return switch (group) {
            case ORGANISATION -> words.t("papers.organisations");
            case PROFESSIONAL -> words.t("papers.professionals");
            case PRIVATE -> words.t("papers.persons");
        };
    }

    private static String anchor(SpeaksAs group) {
        return switch (group) {
            case ORGANISATION -> "organisationer";
            case PROFESSIONAL -> "fagpersoner";
            case PRIVATE -> "privatpersoner";
        };
    }

    private static List<Reply> of(List<Reply> replies, SpeaksAs group) {
        return replies.stream().filter(reply -> reply.speaksAs() == group).toList();
    }
}
