package dk.samraad.report;

import dk.samraad.council.Opinions;
import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import dk.samraad.process.Processes;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Enclosures;
import dk.samraad.reply.OriginalReplies;
import dk.samraad.report.Rendering.Kind;
import dk.samraad.text.Language;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.OriginalsPaper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Writes a case file: what was released as it was released, and of a hearing what came, as it came. Of a survey it holds no
/// single answer: there is none that anybody may read. Everything is read and written a piece at a time.
@Singleton
class CaseZip {
    static final int REPLIES_AT_A_TIME = 100;
    private static final Map<Kind, String> RELEASED = Map.of(Kind.PDF, ".pdf", Kind.BRIEF_PDF, "-kort.pdf", Kind.TABLES_CSV, ".csv",
            Kind.TABLES_JSON, ".json",
            Kind.TWIN_PDF, "-uden-citater.pdf", Kind.TWIN_JSON, "-uden-citater.json");

    private final EditionQueries editions;
    private final RenderingRepository renderings;
    private final Hearings hearings;
    private final Processes processes;
    private final OriginalReplies originals;
    private final Opinions opinions;
    private final Drafts drafts;
    private final Enclosures enclosures;
    private final Documents documents;

    CaseZip(EditionQueries editions, RenderingRepository renderings, Hearings hearings, Processes processes, OriginalReplies originals,
            Opinions opinions, Drafts drafts,
            Enclosures enclosures, Documents documents) {
        this.editions = editions;
        this.renderings = renderings;
        this.hearings = hearings;
        this.processes = processes;
        this.originals = originals;
        this.opinions = opinions;
        this.drafts = drafts;
        this.enclosures = enclosures;
        this.documents = documents;
    }

    void write(CaseFile file, OutputStream out) throws IOException {
        var words = new Words(Language.DA);
        try (var zip = new HashedZip(out)) {
            zip.add(words.t("case.zip.read-me"), readMe(file, words).getBytes(StandardCharsets.UTF_8));
            for (var edition : editions.of(file.subject()).reversed()) {
                if (edition.state() == Lifecycle.RELEASED) released(edition, zip);
            }
            if (file.subject().source() == ReportKind.Source.HEARING) hearing(file, zip);
            zip.index(words.t("case.zip.index"), words.t("case.zip.index-path"), words.t("case.zip.index-bytes"));
        }
    }

    private static String readMe(CaseFile file, Words words) {
        var contents = switch (file.subject().source()) {
            case SURVEY -> words.t("case.zip.survey");
            case HEARING -> words.t("case.zip.hearing");
        };
        return String.join("\r\n", words.t("case.zip.title", file.title()), "", contents, words.t("case.zip.retracted"), "",
                words.t("case.zip.days", words.day(file.publicUntil()), words.day(file.retainedUntil())),
                        words.t("case.zip.contents", file.contents()), "");
    }

    private void released(Edition edition, HashedZip zip) throws IOException {
        for (var kind : Kind.values()) {
            var ending = RELEASED.get(kind);
            if (ending == null) continue;
            var rendering = renderings.findByEditionIdAndKind(edition.id(), kind.name());
            if (rendering.isPresent()) zip.add("rapporter/" + edition.slug() + "-" + edition.number() + ending, rendering.get().content());
        }
    }

    private void hearing(CaseFile file, HashedZip zip) throws IOException {
        var hearing = hearings.find(file.subject().id()).orElseThrow(NotFound::new);
        var paper = new OriginalsPaper(hearing.title(), processes.bySlug(hearing.processSlug()).authority(),
                Danish.startOf(hearing.deadline()));
        var part = 0;
        List<OriginalReplies.Original> some;
        for (long after = 0; !(some = originals.of(hearing.id(), after, REPLIES_AT_A_TIME)).isEmpty(); after = some.getLast().id()) {
            pdf(zip, "svar/originale-svar-%03d.pdf".formatted(++part), paper.replies(some, part));
            for (var original : some) {
                for (var sent : original.files()) zip.add("svar/bilag/" + original.reference() + "-" + sent.position() + "."
                        + sent.kind().ending(), originals.content(sent));
            }
        }
        for (var opinion : opinions.signedOf(hearing.id())) pdf(zip, "udtalelser/" + opinion.reference() + ".pdf", paper.opinion(opinion));
        for (var version : drafts.versionsOf(hearing.id())) {
            var draft = drafts.version(hearing.id(), version.number());
            if (draft.isSentOut()) pdf(zip, "dokument/version-" + draft.number() + ".pdf", paper.document(draft));
        }
        for (var enclosure : enclosures.of(hearing.id())) zip.add("dokument/bilag-" + enclosure.id() + ending(enclosure.fileName()),
                enclosures.content(hearing.id(), enclosure.id()));
    }

    private static String ending(String fileName) {
        return fileName.matches(".*\\.[A-Za-z0-9]{1,5}") ? fileName.substring(fileName.lastIndexOf('.')).toLowerCase(java.util.Locale.ROOT)
                : "";
    }

    private void pdf(HashedZip zip, String path, Composition composition) throws IOException {
        zip.add(path, out -> documents.writePdf(composition, out));
    }
}
