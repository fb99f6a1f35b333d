package dk.samraad.writing.summary;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.Composition.About;
import dk.samraad.document.Composition.Attachment;
import dk.samraad.document.Composition.Front;
import dk.samraad.document.Documents;
import dk.samraad.platform.time.Danish;
import dk.samraad.writing.CanonicalJson;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Sha256;
import dk.samraad.writing.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The "Opsummering": what one survey said, for those who decide.
///
/// @param json the canonical data; its hash stands on the front page
/// @param csv the tables, for a spreadsheet
public record Summary(Composition composition, byte[] json, byte[] csv, String dataSha256) {
    private static final Front NO_FRONT = new Front("", "", "", "", List.of());
    /// A front and one page.
    private static final int PAGES_OF_SHORT = 2;

    /// A pure function: no clock, no database.
    ///
    /// @param asOf the day whose results they are, the only time the document knows
    public static Summary of(SummaryData data, LocalDate asOf) {
        return of(data, asOf, false);
    }

    /// The same without what people wrote: what stays when the day has come until which they were told it can be read.
    public static Summary twin(SummaryData data, LocalDate asOf) {
        return of(data.withoutQuotes(), asOf, true);
    }

    private static Summary of(SummaryData data, LocalDate asOf, boolean twin) {
        var json = CanonicalJson.of(data);
        var hash = Sha256.of(json);
        var words = new Words(data.cover().language());
        var csv = new TablesCsv(words, asOf, data.interim()).of(data).getBytes(StandardCharsets.UTF_8);
        var attachments = List.of(
                new Attachment(words.t("report.attachment.csv-name"), "text/csv", words.t("report.attachment.csv"), csv),
                new Attachment(words.t("report.attachment.json-name"), "application/json", words.t("report.attachment.json"), json));
        var interim = new Interim(words, data, asOf);
        var cover = new FrontPage(words, data, asOf, hash, twin ? words.t("report.twin.mark") : "");
        var about = new About(cover.title(), data.cover().authority(), cover.subject(),
                Locale.forLanguageTag(data.cover().language().code()),
                Danish.startOf(asOf), cover.runningHead());
        return new Summary(new Composition(about, cover.front(), body(data, asOf, interim, about, words, attachments), attachments), json,
                csv, hash);
    }

    private static List<Block> body(
            SummaryData data, LocalDate asOf, Interim interim, About about, Words words, List<Attachment> attachments) {
        var lastDay = asOf.isBefore(data.cover().closesOn()) ? asOf : data.cover().closesOn();
        var manuscript = new Manuscript(words).during(data.cover().opensOn(), lastDay);
        InShort.of(data, interim, words, blocks -> Documents.pages(new Composition(about, NO_FRONT, blocks, List.of())) <= PAGES_OF_SHORT)
                .forEach(manuscript::add);
        new HowAsked(manuscript).write(data, interim);
        for (var chapter : data.chapters()) new ThemeChapter(manuscript).write(data, chapter);
        new OtherQuestions(manuscript).write(data);
        new WhoAnswered(manuscript).write(data);
        new Method(manuscript).write(data);
        new AttachmentList(manuscript).write(attachments);
        return manuscript.blocks();
    }
}
