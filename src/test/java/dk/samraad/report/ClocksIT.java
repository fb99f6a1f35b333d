package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.document.DrawnPdf;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.reply.ReplyRetention;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.response.Retention;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Both days on which something is deleted, told in the order they come: what people wrote is first on the web, then here
/// only, then nowhere; and nowhere means that a dump of the whole database does not hold it, not inside a PDF either.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClocksIT {
    private static final String SURVEY = ClockedCases.SURVEY;
    private static final String HEARING = ClockedCases.HEARING;
    private static final String QUOTED = ClockedCases.QUOTED;
    private static final String ANSWERED = ClockedCases.ANSWERED;
    private static final Instant AFTER_PUBLIC_DATE = Instant.parse("2027-04-01T10:00:00Z");
    private static final Instant AFTER_CASE_DATE = Instant.parse("2031-04-01T10:00:00Z");
    /// What somebody wrote, or who somebody is.
    private static final List<String> OF_A_HEARING = List.of("Marianne Klokkeblomst", "Tordenskjoldsminde bænk mangler",
            "Klokkekoret i Fjordby", "Formand i Fjordby",
            "Koret vil synge på torvet", "Klokkerådet støtter bænken", "Et mindretal vil have en klokke", "Ordene i den vedlagte PDF",
            "Ordene i det vedlagte brev",
            "Hun ønsker en bænk", "Forvaltningen er enig");
    private static final List<String> PUBLIC = List.of("Marianne Klokkeblomst", "Tordenskjoldsminde bænk mangler", "Klokkekoret i Fjordby",
            "Koret vil synge på torvet",
            "Klokkerådet støtter bænken", "Et mindretal vil have en klokke", QUOTED);

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private static final Map<String, byte[]> TWINS = new LinkedHashMap<>();

    private Client staff() {
        return Staff.signedIn(app);
    }

    @Test
    @Order(1)
    void while_the_days_are_to_come_everything_is_there() throws Exception {
        var cases = new ClockedCases(app);
        cases.survey();
        cases.hearing();
        for (var words : OF_A_HEARING) assertThat(Dump.where(dump(), words)).as("the search finds " + words).isNotEmpty();
        assertThat(Dump.where(dump(), ANSWERED)).contains("response.answer_sheet");
        assertThat(Dump.where(dump(), QUOTED)).as("inside the PDF too").contains("report.rendering");
        var read = Reachable.by(app);
        for (var words : PUBLIC) assertThat(read.values()).as("anybody can read " + words)
                .anyMatch(page -> page.contains(Dump.squeezed(words)));
        assertThat(app.client().get("/rapport/" + SURVEY + "-opsummering").text()).doesNotContain("er taget af nettet");
    }

    @Test
    @Order(2)
    void after_the_public_date_the_twin_stands_at_the_address_and_no_address_tells_what_anybody_wrote() throws Exception {
        var tables = app.client().bytes("/rapport/" + SURVEY + "-opsummering/1/tabeller.csv");
        app.clock.set(AFTER_PUBLIC_DATE);

        for (var page : Reachable.by(app).entrySet()) {
            for (var words : PUBLIC) assertThat(page.getValue().contains(Dump.squeezed(words)))
                    .as(words + " at " + page.getKey()).isFalse();
        }
        var summary = app.client().get("/rapport/" + SURVEY + "-opsummering");
        assertThat(summary.status()).isEqualTo(200);
        assertThat(summary.text()).contains("Det, folk skrev, er taget af nettet", "til og med 31. marts 2027", "Derfor er citaterne væk",
                "100 svarede", "Udgave uden citater og navne")
                .doesNotContain("Ane i Fjordby");
        var report = app.client().get("/rapport/" + HEARING + "-hvidbog");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.text()).contains("Derfor er svarene, rådenes udtalelser", "Svar modtaget", "Vurderingen i tal");
        for (var gone : List.of(SURVEY + "-opsummering/1.pdf", SURVEY + "-opsummering/1/tabeller.json", HEARING + "-hvidbog/1.pdf", HEARING
                + "-hvidbog/kort.pdf",
                HEARING + "-hvidbog/1/kort.pdf", HEARING + "-hoeringssvar/1.pdf", HEARING + "-hoeringssvar/1/tabeller.csv", HEARING
                        + "-hoeringssvar/1/tabeller.json")) {
            assertThat(app.client().get("/rapport/" + gone).status()).as(gone).isEqualTo(410);
        }
        assertThat(app.client().bytes("/rapport/" + SURVEY + "-opsummering/1/tabeller.csv")).as("released tables without quotes stay")
                .isEqualTo(tables);
        var twin = app.client().bytes("/rapport/" + SURVEY + "-opsummering.pdf");
        assertThat(DrawnPdf.text(twin).replaceAll("\\s", "")).as("its own hash")
                .contains(app.queryOne("select twin_sha256 from report.edition where slug = '" + SURVEY + "-opsummering'"));
        ClockedCases.assertConforms(twin);
        for (var slug : List.of(SURVEY + "-opsummering", HEARING + "-hvidbog", HEARING + "-hoeringssvar")) TWINS.put(slug, app.client()
                .bytes("/rapport/" + slug + ".pdf"));
        assertThat(app.client().get("/inddragelse/" + OpenSurvey.PROCESS).page().select("a[href=/rapport/" + SURVEY + "-opsummering]"))
                .isNotEmpty();
    }

    @Test
    @Order(3)
    void after_the_case_date_nothing_is_deleted_before_the_case_is_filed_and_staff_are_reminded() throws Exception {
        app.clock.set(AFTER_CASE_DATE);
        everyJob();

        for (var words : OF_A_HEARING) assertThat(Dump.where(dump(), words)).as(words).isNotEmpty();
        assertThat(Dump.where(dump(), ANSWERED)).isNotEmpty();
        var staff = staff();
        assertThat(staff.get("/medarbejder").text()).contains("2 sager venter på jer");
        assertThat(staff.get("/medarbejder/sager").text()).contains("Venter på, at du lægger sagen i arkivet");
        assertThat(staff.get("/medarbejder/hoeringer/" + HEARING).text()).contains("Venter på, at du lægger sagen i arkivet");
        assertThat(staff.get("/medarbejder/hoeringer/" + HEARING + "/sag").text()).contains("Svarene skulle slettes efter 31. marts 2031");
    }

    @Test
    @Order(4)
    void the_case_file_holds_what_came_in_of_a_hearing_and_no_single_answer_of_a_survey() throws Exception {
        var staff = staff();
        var hearing = ClockedCases.entries(staff.bytes("/medarbejder/hoeringer/" + HEARING + "/sag/akter.zip"));
        assertThat(hearing.keySet()).contains("LAESMIG.txt", "rapporter/" + HEARING + "-hvidbog-1.pdf", "rapporter/" + HEARING
                + "-hvidbog-1-uden-citater.pdf",
                "rapporter/" + HEARING + "-hoeringssvar-1.json", "svar/originale-svar-001.pdf", "svar/bilag/p-001-1.pdf",
                "svar/bilag/p-001-2.docx", "dokument/version-1.pdf", "indhold.csv");
        for (var words : OF_A_HEARING) {
            assertThat(ClockedCases.all(hearing).contains(Dump.squeezed(words))).as(words).isTrue();
        }
        for (var entry : hearing.entrySet()) if (entry.getKey().endsWith(".pdf") && !entry.getKey()
                .contains("bilag")) ClockedCases.assertConforms(entry.getValue());
        assertThat(new String(ClockedCases.entry(hearing, "indhold.csv"), StandardCharsets.UTF_8)).contains(
                "svar/bilag/p-001-1.pdf;" + ClockedCases.entry(hearing, "svar/bilag/p-001-1.pdf").length + ";"
                        + dk.samraad.writing.Sha256.of(ClockedCases.entry(hearing, "svar/bilag/p-001-1.pdf")));

        var survey = ClockedCases.entries(staff.bytes("/medarbejder/spoergeskemaer/" + SURVEY + "/sag/akter.zip"));
        assertThat(survey.keySet()).contains("rapporter/" + SURVEY + "-opsummering-1.pdf", "rapporter/" + SURVEY + "-opsummering-1.csv");
        assertThat(ClockedCases.all(survey)).contains(Dump.squeezed(QUOTED)).doesNotContain(Dump.squeezed(ANSWERED));
        assertThat(staff.bytes("/medarbejder/hoeringer/" + HEARING + "/sag/akter.zip")).as("the same contents give the same bytes")
                .isEqualTo(staff.bytes("/medarbejder/hoeringer/" + HEARING + "/sag/akter.zip"));
    }

    @Test
    @Order(5)
    void what_is_confirmed_is_what_was_shown() {
        var staff = staff();
        var page = staff.get("/medarbejder/hoeringer/" + HEARING + "/sag");
        var nowhere = staff.submit(page, Map.of("as", List.of(" ")));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.title()).startsWith("Fejl:");
        var stale = staff.submit(page, Map.of("as", List.of("SAG-2026-1"), "contents", List.of("0".repeat(64))));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Der er kommet noget nyt");
        assertThat(stale.page().select("input[name=as]").val()).as("what was typed stays").isEqualTo("SAG-2026-1");
        assertThat(app.queryOne("select count(*) from hearing.consultation where filed_at is not null")).isEqualTo("0");

        assertThat(filed(HEARING, "hoeringer").text()).contains("Ligger i arkivet", "SAG-2026-1", Staff.NAME);
        app.execute("""
                insert into hearing.reply (consultation_id, version_id, receipt_hash, content_hash, letter, number, channel, language, \
                begun_at, received_at, late, speaks_as,
                                           sender_name, organisation, protected, entered_by, words)
                select consultation_id, version_id, decode(repeat('ab', 32), 'hex'), decode(repeat('cd', 32), 'hex'), letter, 901, \
                channel, language, begun_at, received_at, late,
                       speaks_as, sender_name, organisation, protected, entered_by, words from hearing.reply where letter = 'p' \
                and number = 1""");
        assertThat(staff().get("/medarbejder/hoeringer/" + HEARING + "/sag").text()).as("a reply that came after it")
                .contains("Der er kommet noget nyt, siden sagen blev lagt i arkivet");
        app.bean(Jobs.class).runNow(CaseRetention.NAME);
        assertThat(app.queryOne("select count(*) > 0 from hearing.reply")).as("nothing is deleted that was not filed").isEqualTo("t");
    }

    @Test
    @Order(6)
    void when_it_is_filed_the_case_date_leaves_nothing_of_what_people_wrote_in_a_dump_of_the_database() throws Exception {
        filed(HEARING, "hoeringer");
        filed(SURVEY, "spoergeskemaer");
        everyJob();

        var dump = dump();
        var left = new ArrayList<String>(OF_A_HEARING);
        left.addAll(List.of(QUOTED, ANSWERED));
        for (var words : left) assertThat(Dump.where(dump, words)).as(words).isEmpty();
        assertThat(app.queryOne("select count(*) from response.answer_sheet")).isEqualTo("0");
        TWINS.forEach((slug, bytes) -> assertThat(app.client().bytes("/rapport/" + slug + ".pdf"))
                .as("the twin stays, byte for byte: " + slug).isEqualTo(bytes));
        assertThat(app.client().get("/rapport/" + SURVEY + "-opsummering").text()).contains("100 svarede");
        var staff = staff();
        assertThat(staff.get("/medarbejder/sager").text()).contains("Svarene er slettet").doesNotContain("venter på jer");
        assertThat(staff.get("/medarbejder/hoeringer/" + HEARING + "/rapporter").status()).isEqualTo(200);
        assertThat(staff.get("/medarbejder/hoeringer/" + HEARING + "/sag/akter.zip").status()).isEqualTo(404);
        assertThat(app.query("select what from platform.audit where what in ('hearing.filed', 'hearing.emptied', 'survey.filed', "
                + "'survey.emptied') order by what"))
                .contains(List.of("hearing.emptied"), List.of("survey.emptied"), List.of("survey.filed"));
    }

    @Test
    @Order(7)
    void no_new_paper_says_that_nobody_replied() {
        var hearing = app.bean(dk.samraad.hearing.Hearings.class).bySlug(HEARING);
        app.bean(Reports.class).request(new Subject(Source.HEARING, hearing.id(), HEARING), ReportKind.REPLIES,
                Language.DA, FjordbyDesk.ANE);
        app.bean(Jobs.class).runNow(Reports.JOB);

        assertThat(app.queryOne("select refusal from platform.work where kind = 'report.make' order by id desc limit 1")).isEqualTo("EMPTIED");
    }

    @Test
    @Order(8)
    void every_table_that_hangs_on_a_case_is_emptied_or_holds_nobodys_words() {
        var hanging = new TreeSet<>(app.query(CaseTables.HANGING).stream().map(List::getFirst).toList());
        var known = new TreeSet<>(CaseTables.EMPTIED);
        known.addAll(CaseTables.STAYING);
        assertThat(hanging).as("tables nobody has decided on").isSubsetOf(known);
        for (var table : CaseTables.EMPTIED) assertThat(app.queryOne("select count(*) from " + table)).as(table).isEqualTo("0");
    }

    private static Map<String, String> dump() throws SQLException, IOException {
        return Dump.of(app.dataSource());
    }

    /// Every job of the product that may delete something, twice: what one leaves the next takes.
    private static void everyJob() {
        for (int i = 0; i < 2; i++) {
            for (var job : List.of(CaseRetention.NAME, ReplyRetention.NAME, Retention.NAME, "platform.mail-retention",
                    "hearing.sheet-retention")) app.bean(Jobs.class).runNow(job);
        }
    }

    private Answer filed(String slug, String place) {
        var staff = staff();
        staff.submit(staff.get("/medarbejder/" + place + "/" + slug + "/sag"), Map.of("as", List.of("SAG-2026-1")));
        return staff.get("/medarbejder/" + place + "/" + slug + "/sag");
    }
}
