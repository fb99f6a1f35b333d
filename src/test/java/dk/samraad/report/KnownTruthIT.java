package dk.samraad.report;

import static dk.samraad.hearing.assessment.FjordbyDesk.ANE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Reason;
import dk.samraad.hearing.assessment.AssessmentObstacle;
import dk.samraad.hearing.assessment.Assessments;
import dk.samraad.hearing.assessment.Cut;
import dk.samraad.hearing.assessment.Cutting;
import dk.samraad.hearing.assessment.FjordbyDesk;
import dk.samraad.hearing.assessment.Judgement;
import dk.samraad.hearing.assessment.Points;
import dk.samraad.hearing.assessment.Recommendation;
import dk.samraad.hearing.assessment.Segment;
import dk.samraad.hearing.assessment.SegmentState;
import dk.samraad.hearing.assessment.Segments;
import dk.samraad.hearing.assessment.Writing;
import dk.samraad.hearing.draft.Drafts;
import dk.samraad.hearing.draft.Paragraph;
import dk.samraad.hearing.draft.Section;
import dk.samraad.hearing.inbox.LikeGroups;
import dk.samraad.hearing.inbox.StaffReply.Verdict;
import dk.samraad.hearing.reply.Remark;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.stance.Stance;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A consultation whose truth is known: what was fed in is held against every count and sentence of the papers.
///
/// 45 replies. Seven organisations about 1.2 (5 for, 2 against); a campaign of five against 1.2, p-001 to p-005; p-006 asks for
/// a change of 2.1
/// that is not made; p-007 to p-009 are left out, p-009 is not public either; p-010 is outside; p-011 and p-012 want different things of
/// 1.1; p-013 to p-022 are for 1.1; p-023 to p-033 are the point about loneliness (6 for, 3 against, a change, a question); p-034, p-035
/// and p-037, which is not public, speak of the whole; p-036 is public and not assessed; p-038 came late, and nobody has decided.
class KnownTruthIT {
    private static final String POINT = "Ensomhed blandt ældre";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private static Hearing hearing;
    private static Client staff;
    private static String base;

    @BeforeAll
    static void feed() {
        hearing = FjordbyDesk.open(app, "sandhed");
        base = "/medarbejder/hoeringer/sandhed";
        for (int i = 1; i <= 7; i++) FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("Forening " + i),
                new Remark("p-1-2", "Forening " + i + " har skrevet om stierne."));
        for (int i = 1; i <= 5; i++) {
            person("p-1-2", "Vi borgere i Fjordby siger nej til flere stier i skoven, for dyrene har brug for ro hver eneste nat hele året rundt.");
        }
        for (int i = 6; i <= 37; i++) person(i == 6 ? "p-2-1" : "", "Svar fra borger nummer " + i + ".");
        var opinion = FjordbyDesk.opinion(app, hearing, "Råd for sandhed", "Rådet vil have flere med.", "Et mindretal er imod.");
        app.clock.set(Instant.parse("2026-03-29T09:00:00Z"));
        person("", "Et svar efter fristen.");
        FjordbyDesk.approveAll(app);
        publication("p", 9, "REJECTED");
        publication("p", 37, "WAITING");
        app.clock.set(Instant.parse("2026-04-10T09:00:00Z"));
        hearing = FjordbyHearing.made(app.bean(Hearings.class).close("sandhed", FjordbyHearing.STAFF));
        app.bean(LikeGroups.class).decide(hearing, List.of("p-002", "p-003", "p-004", "p-005"), Verdict.SAME, ANE);
        assess(opinion);
        staff = Staff.signedIn(app); // After the days have passed: a session ends.
        var drafts = app.bean(Drafts.class);
        drafts.begin("sandhed");
        drafts.replace("sandhed", drafts.beingWritten(hearing.id()).orElseThrow().revision(), List.of(
                new Section("", "Bevægelse", "p1", List.of(Paragraph.of("Alle børn og unge skal bevæge sig hver dag."),
                        Paragraph.of("Vi laver flere stier.")), ""),
                new Section("", "Fællesskab", "", List.of(Paragraph.of("Ingen skal være ensom.")), "")));
    }

    private static void assess(long opinion) {
        for (int i = 1; i <= 7; i++) assessed("o-00" + i, "p1", "p-1-2", i <= 5 ? Stance.FOR : Stance.AGAINST, Recommendation.UNCHANGED);
        assessed("p-001", "p1", "p-1-2", Stance.AGAINST, Recommendation.UNCHANGED);
        assessed("p-006", "", "p-2-1", Stance.CHANGE, Recommendation.CHANGED);
        var assessments = app.bean(Assessments.class);
        assessments.leaveOut(hearing, "p-007", "Svaret er sendt to gange.", ANE);
        assessments.leaveOut(hearing, "p-008", "Svaret er sendt to gange.", ANE);
        assessments.leaveOut(hearing, "p-009", "Svaret er til en anden sag.", ANE);
        assessed("p-010", "", "", Stance.QUESTION, Recommendation.OUTSIDE);
        assessed("p-011", "p1", "p-1-1", Stance.CHANGE, Recommendation.CHANGED);
        assessed("p-012", "p1", "p-1-1", Stance.CHANGE, Recommendation.UNCHANGED);
        for (int i = 13; i <= 22; i++) assessed("p-0" + i, "p1", "p-1-1", Stance.FOR, Recommendation.UNCHANGED);
        var lonely = new ArrayList<Long>();
        for (int i = 23; i <= 33; i++) {
            lonely.add(assessed("p-0" + i, "", "p-2-1", i <= 28 ? Stance.FOR : i <= 31 ? Stance.AGAINST : i == 32 ? Stance.CHANGE
                    : Stance.QUESTION, Recommendation.UNCHANGED));
        }
        var points = app.bean(Points.class);
        assertThat(points.put(hearing, lonely, points.titled(hearing, POINT, ANE).id(), ANE)).isEqualTo(11);
        assessed("p-034", "", "", Stance.EXPERIENCE, Recommendation.UNCHANGED);
        assessed("p-035", "", "", Stance.FOR, Recommendation.UNCHANGED);
        assessed("p-037", "", "", Stance.AGAINST, Recommendation.UNCHANGED);
        council(opinion);
    }

    private static void council(long opinion) {
        var segments = app.bean(Segments.class);
        segments.beginOpinion(hearing, opinion, new Cut.AsOne(), ANE);
        var first = app.bean(Assessments.class).ofOpinion(hearing, opinion).segments().getFirst();
        written(segments.writeOpinion(hearing, opinion, first.id(), first.revision(), judgement("p1", "p-1-1", Recommendation.CHANGED),
                SegmentState.READY, "", false, ANE));
        var second = segments.addToOpinion(hearing, opinion, ANE).orElseThrow();
        written(segments.writeOpinion(hearing, opinion, second.id(), second.revision(), judgement("", "p-2-1", Recommendation.UNCHANGED),
                SegmentState.READY, "", false, ANE));
        app.bean(Assessments.class).approve(hearing, List.of(first.id(), second.id()), ANE);
    }

    @Test
    void the_papers_say_what_was_fed_in_and_nothing_else() throws IOException {
        assertThat(app.bean(Hearings.class).against(hearing, HearingState.ASSESSED, ""))
                .filteredOn(reason -> reason.why() instanceof AssessmentObstacle).containsExactly(
                new Reason(AssessmentObstacle.REPLIES_UNCUT, "2"), new Reason(AssessmentObstacle.LATE_UNDECIDED, "1"),
                new Reason(AssessmentObstacle.PROMISES_UNKEPT, "2.1"));

        var early = made();
        assertThat(early.text()).contains("Ikke alle offentlige svar er vurderet");
        assertThat(release(early).text()).contains("Offentlige svar er ikke vurderet, og der står ikke hvorfor", "Antal svar: 1");
        var became = staff.get(base + "/vurdering/svar");
        staff.submit(became, became.page().expectFirst("form[action$=/grund]"),
                Map.of("because", List.of("Svaret er så langt, at det kommer i næste udgave.")));
        var unkept = made();
        assertThat(release(unkept).text()).contains("En vurdering siger, at teksten ændres", "Stykker: 2.1");
        var promises = staff.get(base + "/vurdering/aendringer");
        assertThat(promises.text()).contains("Stykke 2.1 Teksten er ikke ændret", "Bygger på: p-006", "Stykke 1.1 Teksten er ændret",
                "Bygger på: r-001, p-011");
        staff.submit(promises, promises.page().expectFirst("form[action$=p-2-1]"),
                Map.of("because", List.of("Loven siger allerede det samme.")));

        var preview = made();
        everyNumberOpensItsList(preview);
        tells(plain(preview.page().select("article").text()));
        tells(pdf(preview.url() + "/opsummering.pdf"));
        brief(pdf(preview.url() + "/kort.pdf"));
        pageOne(preview);
        assertThat(release(preview).text()).contains("Offentlig");
        var published = app.client().get("/rapport/sandhed-hvidbog");
        tells(plain(published.page().select("article").text()));
        assertThat(published.body()).as("staff's lists are staff's").doesNotContain("/medarbejder/");
    }

    private void everyNumberOpensItsList(Answer preview) {
        var rows = preview.page().select(".job table tbody tr");
        assertThat(rows.eachText()).containsExactly("Modtaget 45 42", "Vurderet 40 39", "Ikke vurderet 1 1",
                "Efter fristen, ikke afgjort 1 0", "Efter fristen, indgår ikke 0 0",
                "Holdt ude af vurderingen, med en grund 3 2");
        for (var link : rows.select("a")) {
            var list = staff.get(link.attr("href"));
            assertThat(list.page().select("main [role=status]").text()).as(link.attr("href"))
                    .isEqualTo(link.text().equals("0") ? "Ingen svar" : link.text() + " svar");
        }
    }

    private static void pageOne(Answer preview) {
        assertThat(plain(preview.page().select("article").text())).contains(
                "40 vurderet · 1 ikke vurderet · 1 efter fristen, ikke afgjort · 0 efter fristen, indgår ikke · 3 holdt ude af vurderingen, med en grund",
                "Derfor er ikke alt vurderet Svaret er så langt, at det kommer i næste udgave.");
    }

    /// What both the page and the PDF of the hvidbog say.
    private static void tells(String said) {
        assertThat(said).contains("45 modtaget, 42 kan læses her", "Der kom 45 svar, og 42 kan læses i hvidbogen.", "Modtaget 45 42",
                "Vurderet 40 39", "Ikke vurderet 1 1",
                "Efter fristen, ikke afgjort 1 0", "Efter fristen, indgår ikke 0 0", "Holdt ude af vurderingen, med en grund 3 2",
                "1 offentligt svar er ikke vurderet",
                "Grund: Svaret er så langt, at det kommer i næste udgave.");
        assertThat(said).contains("12 svar om stykke 1.2: 5 for, 7 imod.", "12 svar om stykke 1.1: 10 for, 2 andet.",
                "11 svar om stykke 2.1: 6 for, 3 imod, 2 andet.",
                "Andet: 1 vil have noget ændret, 1 spørger.", "1 svar om noget andet i stykke 2.1: 1 andet.",
                "3 svar til hele udkastet: 1 for, 1 imod, 1 andet.", "1 af dem kan ikke læses her.", POINT);
        assertThat(said).as("from stances alone, and of one thing")
                .contains("Stykke 1.2: 5 for, 7 imod. For (o-001, o-002, o-003, o-004, o-005). Imod (o-006, o-007, p-001, p-002, p-003, p-004, p-005).",
                POINT + ": 6 for, 3 imod, 2 andet.").doesNotContain("Stykke 1.1: 10 for", "Nogle bliver fulgt");
        assertThat(said).as("what is promised").contains("Bygger på: r-001, p-011", "2.1: Indstillet ændret, men ikke ændret",
                "Stykke 2.1 er indstillet ændret, men teksten er den samme. Grund: Loven siger allerede det samme.",
                "Bygger på: p-006").doesNotContain("Forvaltningens egen ændring");
        assertThat(said).as("councils outside the counts")
                .contains("Råd for sandhed har udtalt sig", "Forvaltningens vurdering af stykke 1.1",
                "Forvaltningens vurdering af stykke 2.1");
        assertThat(said).contains("Svarene er delt i 36 dele.",
                "35 dele står her. 1 del er fra et svar, der ikke kan læses. Den er vurderet, men ikke gengivet. Ingen dele mangler en vurdering.",
                "Svaret er sendt to gange. (p-007, p-008)", "1 svar, der ikke kan læses, er også holdt ude med en grund.",
                "For 1 er det ikke afgjort, om det indgår.",
                "Ingen er holdt ude efter en begrundet beslutning.",
                "3 svar er talt med, men kan ikke læses: 1 venter på at blive godkendt, 1 er afvist med en begrundelse, 0 kom efter fristen og indgår ikke efter en beslutning, og 1 kom efter fristen, uden at det er afgjort, om de indgår.",
                "4 svar siger det samme som et andet.").doesNotContain("Ingen svar ligger uden for høringen", "en anden sag", "Borger 37",
                "handler om det. I alt");
    }

    /// The short one says it on its first page.
    private static void brief(String said) {
        assertThat(said).contains("Der kom 45 svar, og 42 kan læses i hvidbogen.",
                "40 vurderet · 1 ikke vurderet · 1 efter fristen, ikke afgjort",
                "3 holdt ude af vurderingen, med en grund", "Derfor er ikke alt vurderet: Svaret er så langt",
                "12 svar om stykke 1.2: 5 for, 7 imod.", "Stykke 1.2: 5 for, 7 imod.", POINT + ": 6 for, 3 imod, 2 andet.",
                "Loven siger allerede det samme.");
    }

    private static void person(String about, String words) {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Prøve i Fjordby"), new Remark(about, words));
    }

    private static void publication(String letter, int number, String state) {
        app.execute("update hearing.screening set publication = '" + state
                + "' where reply_id = (select id from hearing.reply where consultation_id = " + hearing.id()
                + " and letter = '" + letter + "' and number = " + number + ")");
    }

    private static long assessed(String reference, String theme, String paragraph, Stance stance, Recommendation recommendation) {
        var segments = app.bean(Segments.class);
        var made = ((Cutting.Made) segments.cut(hearing, reference, new Cut.AsOne(), ANE)).segments().getFirst();
        var judgement = new Judgement(theme, paragraph, "Borger " + reference.substring(3) + " har sagt noget.",
                "Forvaltningen har læst det.", Optional.of(recommendation),
                recommendation == Recommendation.CHANGED ? paragraph : "").with(stance);
        var ready = written(segments.write(hearing, reference, made.id(), made.revision(), judgement, SegmentState.READY, "", false, ANE));
        app.bean(Assessments.class).approve(hearing, List.of(ready.id()), ANE);
        return ready.id();
    }

    private static Judgement judgement(String theme, String paragraph, Recommendation recommendation) {
        return new Judgement(theme, paragraph, "Rådet har sagt noget.", "Forvaltningen har læst det.", Optional.of(recommendation),
                recommendation == Recommendation.CHANGED ? paragraph : "");
    }

    private static Segment written(Writing writing) {
        assertThat(writing).isInstanceOf(Writing.Written.class);
        return ((Writing.Written) writing).segment();
    }

    private static Answer made() {
        var list = staff.get(base + "/rapporter");
        var asked = staff.submit(list, list.page().expectFirst("form[action$=/rapporter]"),
                Map.of("kind", List.of("CONSULTATION_REPORT"), "language", List.of("da")));
        app.bean(Jobs.class).runNow(Reports.JOB);
        return staff.get(asked.url());
    }

    private static Answer release(Answer preview) {
        return staff.submit(staff.get(preview.url() + "/frigivelse"), Map.of("read", List.of("ja")));
    }

    private static String pdf(String address) throws IOException {
        try (var document = Loader.loadPDF(staff.bytes(address))) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
