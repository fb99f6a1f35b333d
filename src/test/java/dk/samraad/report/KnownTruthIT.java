package dk.samraad.report;

import static dk.samraad.report.KnownTruth.POINT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.AssessmentObstacle;
import dk.samraad.document.DrawnPdf;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Reason;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A consultation whose truth is known ([KnownTruth]): what was fed in is held against every count and sentence of the papers.
class KnownTruthIT {
    private static final String BASE = "/medarbejder/hoeringer/sandhed";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private static Hearing hearing;
    private static Client staff;

    @BeforeAll
    static void feed() {
        var truth = new KnownTruth(app);
        truth.feed();
        hearing = truth.hearing();
        staff = Staff.signedIn(app); // After the days have passed: a session ends.
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
        var became = staff.get(BASE + "/vurdering/svar");
        staff.submit(became, became.page().expectFirst("form[action$=/grund]"),
                Map.of("because", List.of("Svaret er så langt, at det kommer i næste udgave.")));
        var unkept = made();
        assertThat(release(unkept).text()).contains("En vurdering siger, at teksten ændres", "Stykker: 2.1");
        var promises = staff.get(BASE + "/vurdering/aendringer");
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
                "40 vurderet · 1 ikke vurderet · 1 efter fristen, ikke afgjort · 0 efter fristen, "
                        + "indgår ikke · 3 holdt ude af vurderingen, med en grund",
                "Derfor er ikke alt vurderet Svaret er så langt, at det kommer i næste udgave.");
    }

    /// What both the page and the PDF of the hvidbog say.
    private static void tells(String said) {
        assertThat(said).contains("45 modtaget (", "). 42 kan læses her.",
                "Der kom 45 svar, og 42 kan læses i hvidbogen.", "Modtaget 45 42",
                "Vurderet 40 39", "Ikke vurderet 1 1",
                "Efter fristen, ikke afgjort 1 0", "Efter fristen, indgår ikke 0 0", "Holdt ude af vurderingen, med en grund 3 2",
                "1 offentligt svar er ikke vurderet",
                "Grund: Svaret er så langt, at det kommer i næste udgave.");
        assertThat(said).contains("12 svar om stykke 1.2: 5 for, 7 imod.", "12 svar om stykke 1.1: 10 for, 2 andet.",
                "11 svar om stykke 2.1: 6 for, 3 imod, 2 andet.",
                "Andet: 1 vil have noget ændret, 1 spørger.", "1 svar om noget andet i stykke 2.1: 1 vil have noget ændret.",
                "3 svar til hele udkastet: 1 for, 1 imod, 1 andet.", "1 af dem kan ikke læses her.", POINT);
        assertThat(said).as("from stances alone, and of one thing")
                .contains("Stykke 1.2 (»Vi laver flere stier.«): 5 for, 7 imod. For (o-001, o-002, o-003, o-004, o-005). Imod (o-006, "
                        + "o-007, p-001, p-002, p-003, "
                        + "p-004, p-005).",
                POINT + ": 6 for, 3 imod, 2 andet.").doesNotContain("Stykke 1.1: 10 for", "Nogle bliver fulgt");
        assertThat(said).as("what is promised").contains("Bygger på: r-001, p-011", "2.1: Indstillet ændret, men ikke ændret",
                "Stykke 2.1 er indstillet ændret, men teksten er den samme. Grund: Loven siger allerede det samme.",
                "Bygger på: p-006").doesNotContain("Forvaltningens egen ændring");
        assertThat(said).as("councils outside the counts")
                .contains("Råd for sandhed har udtalt sig", "Forvaltningens vurdering af stykke 1.1",
                "Forvaltningens vurdering af stykke 2.1");
        assertThat(said).contains("Svarene er delt i 36 dele.",
                "35 dele står her. 1 del er fra et svar, der ikke kan læses. Den er vurderet, men ikke gengivet. "
                        + "Ingen dele mangler en vurdering.",
                "Svaret er sendt to gange. (p-007, p-008)", "1 svar, der ikke kan læses, er også holdt ude med en grund.",
                "For 1 er det ikke afgjort, om det indgår.",
                "Ingen er holdt ude efter en begrundet beslutning.",
                "3 svar er talt med, men kan ikke læses: 1 venter på at blive godkendt, 1 er afvist med en begrundelse, 0 kom efter "
                        + "fristen og indgår ikke efter en beslutning, og 1 kom efter fristen, uden at det er afgjort, om de indgår.",
                "4 svar siger det samme som et andet.").doesNotContain("Ingen svar ligger uden for høringen", "en anden sag", "Borger 37",
                "handler om det. I alt");
    }

    /// The short one says it on its first page.
    private static void brief(String said) {
        assertThat(said).contains("Der kom 45 svar, og 42 kan læses i hvidbogen.",
                "40 vurderet · 1 ikke vurderet · 1 efter fristen, ikke afgjort",
                "3 holdt ude af vurderingen, med en grund", "Derfor er ikke alt vurderet: Svaret er så langt",
                "12 svar om stykke 1.2: 5 for, 7 imod.", "Stykke 1.2 (»Vi laver flere stier.«): 5 for, 7 imod.", POINT
                        + ": 6 for, 3 imod, 2 andet.",
                "Loven siger allerede det samme.");
    }

    private static Answer made() {
        var list = staff.get(BASE + "/rapporter");
        var asked = staff.submit(list, list.page().expectFirst("form[action$=/rapporter]"),
                Map.of("kind", List.of("CONSULTATION_REPORT"), "language", List.of("da")));
        app.bean(Jobs.class).runNow(Reports.JOB);
        return staff.get(asked.url());
    }

    private static Answer release(Answer preview) {
        return staff.submit(staff.get(preview.url() + "/frigivelse"), Map.of("read", List.of("ja")));
    }

    private static String pdf(String address) throws IOException {
        return DrawnPdf.words(staff.bytes(address));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
