package dk.samraad.writing.hearing;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.Composition.About;
import dk.samraad.document.Composition.Attachment;
import dk.samraad.document.Composition.Front;
import dk.samraad.document.Documents;
import dk.samraad.text.Language;
import dk.samraad.writing.CanonicalJson;
import dk.samraad.writing.Csv;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Sha256;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.ShortPaper.Handled;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// "Hvidbog": what came of a hearing, for the committee that decides.
///
/// @param brief one printed page for those who have five minutes
/// @param json the canonical data; its hash stands on the front page
/// @param csv a row for each piece of a reply, for a spreadsheet
/// @param twin what stays when the words and names of people are deleted
public record ConsultationReport(Composition composition, Composition brief, byte[] json, byte[] csv, String dataSha256, HearingTwin twin) {
    private static final Front NO_FRONT = new Front("", "", "", "", List.of());

    /// A pure function: no clock, no database.
    ///
    /// @param asOf the data cut-off, the only time the document knows
    public static ConsultationReport of(PaperData data, LocalDate asOf) {
        var words = new Words(data.cover().language());
        var json = CanonicalJson.of(data);
        var hash = Sha256.of(json);
        var csv = csv(data, words).getBytes(StandardCharsets.UTF_8);
        var attachments = List.of(
                new Attachment(words.t("papers.paper.csv-name"), "text/csv", words.t("papers.paper.csv"), csv),
                new Attachment(words.t("papers.paper.json-name"), "application/json", words.t("papers.paper.json"), json));
        var front = new HearingFront(words, data.cover(), data.turnout(), asOf, hash, words.t("papers.paper.kind"),
                new CompletenessTable(words).facts(data.completeness()));
        var about = front.about(words.t("papers.paper.subject", data.cover().hearing(), data.cover().authority()));
        var points = Point.of(data.pieces(), data.unread());
        var sources = new Sources(words, anchors(data), true);
        Predicate<List<Block>> onOnePage = blocks -> Documents.pages(new Composition(about, NO_FRONT, blocks, List.of())) <= 2;
        var rest = body(data, points, sources, attachments);
        var pages = new PageNumbers(() -> pages(data, new Composition(about, front.front(),
                joined(new ShortPaper(data, points, sources, PageNumbers.NOT_KNOWN_YET, Handled.TABLE).fitted(onOnePage),
                        rest), attachments)));
        var whole = joined(new ShortPaper(data, points, sources, pages, Handled.TABLE).fitted(onOnePage), rest);
        return new ConsultationReport(new Composition(about, front.front(), whole, attachments),
                brief(about, front.brief(), data, points, words, pages), json, csv, hash,
                HearingTwin.of(TwinData.of(data), asOf, words.t("papers.paper.kind")));
    }

    private static Map<String, Integer> pages(PaperData data, Composition report) {
        var anchors = new HashSet<>(Set.of(ChangeChapter.ANCHOR));
        data.changes().forEach(change -> anchors.add(change.anchor()));
        return Documents.pagesOf(report, anchors);
    }

    private static List<Block> joined(List<Block> first, List<Block> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    private static List<Block> body(PaperData data, List<Point> points, Sources sources, List<Attachment> attachments) {
        var words = sources.words();
        var manuscript = new Manuscript(words).after(ShortPaper.TABLES);
        new WhoWasHeard(manuscript).write(data);
        new CouncilChapter(manuscript).write(data);
        var surveys = new SurveyPart(manuscript, data.surveys());
        var themes = new ThemeChapters(manuscript, sources, surveys, new PointText(words, data.themes()));
        themes.write(data, points);
        new ChangeChapter(manuscript, sources, themes).write(data);
        themes.outside(data);
        method(data, surveys, sources, manuscript);
        new EnclosedFiles(manuscript).write(attachments);
        var replies = new ReplyChapters(manuscript);
        replies.overview(data.replies(), data.cover().period(words));
        replies.write(data.replies());
        return manuscript.blocks();
    }

    private static void method(PaperData data, SurveyPart surveys, Sources sources, Manuscript manuscript) {
        var words = manuscript.words;
        manuscript.chapter(words.t("papers.method.title"), "metode");
        manuscript.bullets(new Reservations(words).of(data.cover(), data.turnout()));
        manuscript.section(words.t("papers.method.assessing"), "vurdering");
        var completeness = data.completeness();
        new CompletenessTable(words).write(completeness, data.cover(), manuscript);
        manuscript.bullets(List.of(words.t("papers.method.pieces", completeness.parts()),
                words.t("papers.method.unread", completeness.partsHere(), completeness.partsUnread(), completeness.partsUnfinished()),
                words.t("papers.method.alike-once"),
                words.t("papers.method.stance"), shortPaper(data, words),
                words.t("papers.method.councils"), words.t("papers.method.self-selected")));
        new CompletenessTable(words).leftOut(completeness, sources, manuscript);
        if (surveys.reservations().isEmpty()) return;
        manuscript.section(words.t("papers.survey.title"), "skema");
        manuscript.bullets(surveys.reservations());
    }

    /// How "Kort fortalt" came about: what staff wrote is named only where they did.
    private static String shortPaper(PaperData data, Words words) {
        var byStaff = new ArrayList<String>();
        if (!data.headlines().isEmpty()) byStaff.add(words.t("papers.method.short-headlines"));
        if (data.opinions().stream().anyMatch(opinion -> data.sentenceOf(opinion).isPresent())) {
            byStaff.add(words.t("papers.method.short-councils"));
        }
        byStaff.add(words.t("papers.method.short", byStaff.size()));
        return String.join(" ", byStaff);
    }

    private static Set<String> anchors(PaperData data) {
        var anchors = new HashSet<String>();
        data.replies().forEach(reply -> anchors.add(reply.reference()));
        data.opinions().forEach(opinion -> anchors.add(opinion.reference()));
        return anchors;
    }

    /// As much as goes on one page. Its sources are named and not linked: the replies stand in the long one.
    private static Composition brief(About about, Front front, PaperData data, List<Point> points, Words words, PageNumbers pages) {
        var paper = new ShortPaper(data, points, new Sources(words, Set.of(), false), pages, Handled.ABOVE);
        var end = new Manuscript(words);
        if (data.cover().language() != Language.DA) end.paragraph(words.t("papers.brief.originals"));
        var last = end.paragraph(words.t("papers.brief.whole", data.cover().hvidbog())).blocks();
        var fitted = paper.fitted(blocks -> Documents.pages(new Composition(about, front, joined(blocks, last), List.of())) == 1);
        return new Composition(about, front, joined(fitted, last), List.of());
    }

    private static String csv(PaperData data, Words words) {
        var csv = new Csv().row(words.t("papers.column.reply"), words.t("papers.column.point"), words.t("papers.column.stance"),
                words.t("papers.column.theme"), words.t("papers.column.paragraph"), words.t("papers.column.resume"),
                words.t("papers.point.assessment"), words.t("papers.point.recommendation"), words.t("papers.column.changed"));
        for (var opinion : data.opinions()) {
            opinion.answers().forEach(answer -> csv.row(opinion.reference(), "", "", "", answer.paragraph(), opinion.council(),
                    answer.verdict().assessment(),
                    words.name(answer.verdict().advice()), String.join(", ", answer.verdict().changed())));
        }
        for (var piece : data.pieces()) {
            csv.row(piece.reply(), piece.point(), piece.stance().map(words::name).orElse(words.t("papers.stance.none")), piece.theme(),
                    piece.paragraph(), piece.resume(),
                    piece.verdict().assessment(), words.name(piece.verdict().advice()), String.join(", ", piece.verdict().changed()));
        }
        return csv.toString();
    }
}
