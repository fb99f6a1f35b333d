package dk.samraad.report;

import static dk.samraad.assessment.FjordbyDesk.ANE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Cutting;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.Overview;
import dk.samraad.assessment.Promises;
import dk.samraad.assessment.Recommendation;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Segments;
import dk.samraad.assessment.Writing;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.Screenings;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Language;
import dk.samraad.text.Stance;
import dk.samraad.writing.hearing.ConsultationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two editions one after the other, and what came between them: a reply that is public no more, one that is gone, a late one let in. One
/// reply is half assessed, one is for a thing and against it, one asks for two changes of which one is made, one is outside the hearing
/// though it speaks to a paragraph, and a council gets two recommendations that are not kept.
class TwoEditionsIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private Hearing hearing = FjordbyDesk.open(app, "to-udgaver");

    @Test
    void each_tells_what_was_so_when_it_was_made_and_its_numbers_add_up_on_every_paper() throws IOException {
        person(new Remark("p-1-1", "Enig i det om børn."), new Remark("p-2-1", "Hvad koster det?"));
        person(new Remark("p-1-1", "Nej til at tvinge børn."));
        person(new Remark("p-1-2", "Stierne skal have lys."));
        person(new Remark("", "Alt skal ændres."));
        person(new Remark("p-2-1", "Busserne kører for sjældent."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("Cykelklubben"), new Remark("p-1-2", "Flere stier, tak."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Lis"), new Remark("p-1-2", "Både for og imod."),
                new Remark("p-1-2", "Imod asfalt."));
        var opinion = FjordbyDesk.opinion(app, hearing, "Råd for to udgaver", "Rådet vil have mere.", "Vi er imod.");
        app.clock.set(Instant.parse("2026-03-29T09:00:00Z"));
        person(new Remark("", "Kom for sent."));
        FjordbyDesk.approveAll(app);
        app.clock.set(Instant.parse("2026-04-10T09:00:00Z"));
        hearing = FjordbyHearing.made(app.bean(Hearings.class).close("to-udgaver", FjordbyHearing.STAFF));
        half("p-001", judgement("p-1-1", Stance.FOR, Recommendation.UNCHANGED));
        assessed("p-002", judgement("p-1-1", Stance.AGAINST, Recommendation.UNCHANGED));
        assessed("p-003", judgement("p-1-2", Stance.CHANGE, Recommendation.CHANGED, "p-1-2"));
        assessed("p-004", judgement("", Stance.CHANGE, Recommendation.CHANGED, "p-1-2", "p-2-1"));
        assessed("p-005", judgement("p-2-1", Stance.INFORMATION, Recommendation.OUTSIDE));
        assessed("o-001", judgement("p-1-2", Stance.FOR, Recommendation.PASSED_ON));
        assessed("p-006", judgement("p-1-2", Stance.FOR, Recommendation.UNCHANGED),
                judgement("p-1-2", Stance.AGAINST, Recommendation.UNCHANGED));
        app.bean(Screenings.class).decideLate(hearing, "p-007", app.bean(Inbox.class).one(hearing, "p-007").revision(), false,
                "For sent.", ANE);
        council(opinion);
        var drafts = app.bean(Drafts.class);
        drafts.begin("to-udgaver");
        drafts.replace("to-udgaver", drafts.beingWritten(hearing.id()).orElseThrow().revision(), List.of(
                new Section("", "Bevægelse", "p1", List.of(Paragraph.of("Alle børn skal bevæge sig hver dag."),
                        Paragraph.of("Vi laver flere stier med lys.")), ""),
                new Section("", "Fællesskab", "", List.of(Paragraph.of("Ingen skal være ensom.")), "")));
        first();
        app.execute("update hearing.screening set publication = 'WAITING' where reply_id = (select id from hearing.reply where letter = "
                + "'p' and number = 2 and consultation_id = " + hearing.id() + ")");
        app.execute("delete from hearing.reply where letter = 'p' and number = 3 and consultation_id = " + hearing.id());
        app.bean(Screenings.class).decideLate(hearing, "p-007", app.bean(Inbox.class).one(hearing, "p-007").revision(),
                true, "Posten.", ANE);
        second();
        english();
    }

    private void first() throws IOException {
        var paper = paper(1, Language.DA);
        for (var said : List.of(text(paper.composition()), text(paper.brief()))) {
            assertThat(said).contains("Der kom 8 svar, og 7 kan læses i hvidbogen.", "6 vurderet · 1 ikke vurderet",
                    "3 svar om stykke 1.2: 1 for, 2 andet.",
                    "Stykke 1.1 (»Alle børn skal bevæge sig hver dag.«): 1 for, 1 imod. For (p-001). Imod (p-002).",
                    "»Vi laver flere stier med lys.« (p-003, p-004)",
                    "Stykke 1.1 er indstillet ændret, men teksten er den samme. Der står ingen grund. (r-001)",
                    "Stykke 2.1 er indstillet ændret, men teksten er den samme. Der står ingen grund. (r-001, p-004)");
        }
        assertThat(text(paper.composition())).contains("Modtaget 8 7", "Vurderet 6 6", "Ikke vurderet 1 1",
                "Efter fristen, indgår ikke 1 0",
                "Andet: 1 vil have noget ændret, 1 er både for og imod.", "Teksten ændres i stykke 1.2 og 2.1",
                "Uden for høringen Det her handler ikke om udkastet. Det er læst og besvaret eller sendt videre. • Svar om p-2-1 "
                        + "INFORMATION (p-005)",
                "Svarene er delt i 9 dele.", "8 dele står her. Ingen dele er fra svar, der ikke kan læses. 1 del mangler en vurdering.")
                .as("what is not finished is in no count").doesNotContain("om stykke 2.1:", "p-2-1 AGAINST");
        assertThat(rows(paper)).containsExactlyInAnyOrder("r-001", "r-001", "p-001", "p-002", "p-003", "p-004", "p-005", "p-006",
                "p-006", "o-001");
        assertThat(overview()).contains("Ikke færdig. Forvaltningen har læst det.").containsOnlyOnce("Ikke færdig");
        assertThat(app.bean(Promises.class).of(hearing)).extracting(promise -> promise.number() + " " + promise.references())
                .containsExactly("1.1 [r-001]", "1.2 [p-003, p-004]", "2.1 [r-001, p-004]");
    }

    private void second() throws IOException {
        var paper = paper(2, Language.DA);
        for (var said : List.of(text(paper.composition()), text(paper.brief()))) {
            assertThat(said).contains("Der kom 7 svar, og 6 kan læses i hvidbogen.", "5 vurderet · 2 ikke vurderet",
                    "2 svar om stykke 1.2: 1 for, 1 andet.", "Imod (1 svar, der ikke kan læses).",
                    "»Vi laver flere stier med lys.« (p-004)")
                    .doesNotContain("p-002", "p-003");
        }
        assertThat(text(paper.composition())).contains("Modtaget 7 6", "Vurderet 5 4", "Ikke vurderet 2 2",
                "Efter fristen, indgår ikke 0 0",
                "2 svar om stykke 1.1: 1 for, 1 imod. 1 af dem kan ikke læses her.", "1 venter på at blive godkendt, 0 er afvist",
                "1 svar, der kom senere, indgår efter en begrundet beslutning.", "Svarene er delt i 8 dele.",
                "6 dele står her. 1 del er fra et svar, der ikke kan læses.");
        assertThat(rows(paper)).containsExactlyInAnyOrder("r-001", "r-001", "p-001", "p-004", "p-005", "p-006", "p-006", "o-001");
        assertThat(new String(paper.twin().csv(), StandardCharsets.UTF_8)).contains("Svar modtaget;7", "Svar, der kunne læses af alle;6",
                "Hvad blev der af svarene: Vurderet;5", "Hvad blev der af svarene: Ikke vurderet;2", "stykke 1.1: Teksten ændres ikke;2");
        assertThat(text(paper.twin().composition())).contains("Modtaget 7 6", "Vurderet 5 4", "Ikke vurderet 2 2");
        assertThat(new String(paper.json(), StandardCharsets.UTF_8)).doesNotContain("p-002", "p-003", "tvinge");
    }

    private void english() throws IOException {
        assertThat(text(paper(2, Language.EN).composition())).contains("7 replies came, and 6 can be read", "5 assessed · 2 not assessed",
                "1 reply is counted but cannot be read: 1 waits for approval, 0 were rejected",
                "Against (1 reply that cannot be read).", "The originals are in Danish");
    }

    private ConsultationReport paper(int number, Language language) {
        return ConsultationReport.of(app.bean(PaperGathering.class).gather(hearing, language, number), LocalDate.of(2026, 4, 10));
    }

    private static List<String> rows(ConsultationReport paper) {
        return new String(paper.csv(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", 2)[0]).toList();
    }

    private void council(long opinion) {
        var segments = app.bean(Segments.class);
        segments.beginOpinion(hearing, opinion, new Cut.AsOne(), ANE);
        var first = app.bean(Assessments.class).ofOpinion(hearing, opinion).segments().getFirst();
        segments.writeOpinion(hearing, opinion, first.id(), first.revision(),
                judgement("p-1-1", Stance.FOR, Recommendation.CHANGED, "p-1-1"),
                SegmentState.READY, "", false, ANE);
        var second = segments.addToOpinion(hearing, opinion, ANE).orElseThrow();
        segments.writeOpinion(hearing, opinion, second.id(), second.revision(),
                judgement("p-2-1", Stance.FOR, Recommendation.CHANGED, "p-2-1"),
                SegmentState.READY, "", false, ANE);
        app.bean(Assessments.class).approve(hearing, List.of(first.id(), second.id()), ANE);
    }

    private void person(Remark... remarks) {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve i Fjordby"), remarks);
    }

    private static Judgement judgement(String paragraph, Stance stance, Recommendation recommendation, String... changes) {
        return new Judgement("p1", paragraph, "Svar om " + paragraph + " " + stance, "Forvaltningen har læst det.",
                Optional.of(recommendation),
                List.of(changes), Optional.of(stance), Optional.empty());
    }

    private void half(String reference, Judgement judgement) {
        var segments = app.bean(Segments.class);
        var cut = ((Cutting.Made) segments.cut(hearing, reference, new Cut.ByComments(), ANE)).segments();
        segments.write(hearing, reference, cut.get(0).id(), cut.get(0).revision(), judgement, SegmentState.READY, "", false, ANE);
        app.bean(Assessments.class).approve(hearing, List.of(cut.get(0).id()), ANE);
        segments.write(hearing, reference, cut.get(1).id(), cut.get(1).revision(),
                judgement("p-2-1", Stance.AGAINST, Recommendation.CHANGED, "p-2-1"), SegmentState.IN_PROGRESS, "", false, ANE);
    }

    private List<Long> assessed(String reference, Judgement... judgements) {
        var segments = app.bean(Segments.class);
        var cut = ((Cutting.Made) segments.cut(hearing, reference, judgements.length == 1 ? new Cut.AsOne() : new Cut.ByComments(), ANE))
                .segments();
        for (int i = 0; i < judgements.length; i++) {
            assertThat(segments.write(hearing, reference, cut.get(i).id(), cut.get(i).revision(), judgements[i],
                    SegmentState.READY, "", false, ANE))
                    .isInstanceOf(Writing.Written.class);
        }
        var ids = cut.stream().map(segment -> segment.id()).toList();
        app.bean(Assessments.class).approve(hearing, ids, ANE);
        return ids;
    }

    private String overview() throws IOException {
        var out = new ByteArrayOutputStream();
        app.bean(Overview.class).write(hearing, out);
        var all = new StringBuilder();
        var file = Files.createTempFile("overblik", ".xlsx");
        try {
            Files.write(file, out.toByteArray());
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) all.append(new String(zip.getInputStream(entry).readAllBytes(),
                        StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return org.jsoup.parser.Parser.unescapeEntities(all.toString(), true).replaceAll("<[^>]*>", "|").replaceAll("\\|+", "|");
    }

    private static String text(dk.samraad.document.Composition composition) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new dk.samraad.document.Documents().writePdf(composition, bytes);
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
