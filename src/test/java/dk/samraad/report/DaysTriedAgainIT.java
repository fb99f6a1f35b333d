package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.duty.Basis;
import dk.samraad.duty.Duties;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.mail.Letter;
import dk.samraad.platform.mail.Letter.Part;
import dk.samraad.platform.mail.Mails;
import dk.samraad.reply.Remark;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What staff write around a case names people too, and a case need not end the way it should: both days hold there as well.
class DaysTriedAgainIT {
    private static final Instant AFTER_PUBLIC_DATE = Instant.parse("2027-04-01T10:00:00Z");
    private static final Instant AFTER_CASE_DATE = Instant.parse("2031-04-01T10:00:00Z");

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private final Instant now = app.clock.instant();

    @AfterEach
    void back() {
        app.execute("delete from identity.attempt");
        app.clock.set(now);
    }

    @Test
    void why_a_report_was_retracted_names_nobody_who_is_protected() {
        var hearing = FjordbyDesk.open(app, "tilbage");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.protectedPerson("Valborg Skyggesang"), new Remark("", "En bro."));
        var edition = released(decided(hearing), ReportKind.REPLIES);
        var staff = Staff.signedIn(app);

        var refused = staff.submit(staff.get("/medarbejder/hoeringer/tilbage/rapporter/" + edition.id() + "/tilbagetraekning"),
                Map.of("reason", List.of("Navnet Valborg Skyggesang stod i den.")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea[name=reason]").text()).as("what was typed stays").contains("Valborg");
        assertThat(refused.page().select(".error-summary, [role=alert]").text()).contains("Valborg");
        var cpr = staff.submit(staff.get("/medarbejder/hoeringer/tilbage/rapporter/" + edition.id() + "/tilbagetraekning"),
                Map.of("reason", List.of("Den viste 010190-1234.")));
        assertThat(cpr.status()).isEqualTo(422);
        assertThat(app.queryOne("select state from report.edition where id = " + edition.id())).isEqualTo("RELEASED");
    }

    @Test
    void why_a_report_was_retracted_goes_with_the_days() throws Exception {
        var hearing = FjordbyDesk.open(app, "trukket");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Asta Morgenfrue"), new Remark("", "En bro."));
        var subject = decided(hearing);
        var edition = released(subject, ReportKind.REPLIES);
        app.bean(Reports.class).retract(subject, edition.id(), "Asta Morgenfrue stod med et forkert svar.", FjordbyDesk.ANE);
        assertThat(app.client().get("/rapport/trukket-hoeringssvar").text()).contains("Asta Morgenfrue");

        app.clock.set(AFTER_PUBLIC_DATE);
        for (var address : List.of("/rapport/trukket-hoeringssvar", "/rapport/trukket-hoeringssvar/1")) {
            var gone = app.client().get(address);
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.text()).contains("trukket tilbage").doesNotContain("Asta", "Morgenfrue");
        }

        app.clock.set(AFTER_CASE_DATE);
        emptied(subject);
        assertThat(Dump.where(Dump.of(app.dataSource()), "Asta Morgenfrue")).isEmpty();
        assertThat(app.client().get("/rapport/trukket-hoeringssvar").status()).isEqualTo(410);
        assertThat(Staff.signedIn(app).get("/medarbejder/hoeringer/trukket/rapporter").status()).isEqualTo(200);
    }

    @Test
    void why_somebody_was_not_heard_and_names_in_the_decision_go_with_the_case_date() throws Exception {
        var hearing = FjordbyDesk.open(app, "fritaget");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Gerda Kornblomst"), new Remark("", "En bro."));
        var duties = app.bean(Duties.class);
        app.bean(Parties.class).create(new NewParty("Fjordby Roklub", PartyKind.ASSOCIATION, null, "", "", "", "", true),
                FjordbyHearing.STAFF);
        var party = Long.parseLong(app.queryOne("select id from party.organisation where name = 'Fjordby Roklub'"));
        duties.add("fritaget", party, Basis.RESOLVED, FjordbyHearing.STAFF);
        var duty = duties.of(hearing.id()).duties().getFirst();
        duties.except("fritaget", duty.id(), duty.revision(), "Formand Sigurd Aakande er syg.", "Ane i Fjordby", FjordbyHearing.STAFF);
        var subject = decided(hearing);
        app.execute("update hearing.consultation set decision = 'Broen kommer, som Gerda Kornblomst bad om.' where id = " + hearing.id());

        app.clock.set(AFTER_CASE_DATE);
        emptied(subject);

        var dump = Dump.of(app.dataSource());
        for (var words : List.of("Sigurd Aakande", "Gerda Kornblomst")) assertThat(Dump.where(dump, words)).as(words).isEmpty();
        assertThat(app.queryOne("select decision from hearing.consultation where slug = 'fritaget'")).startsWith("Broen kommer");
        assertThat(Staff.signedIn(app).get("/medarbejder/hoeringer/fritaget/hoeringspligt").text()).contains("Fjordby Roklub");
    }

    @Test
    void a_hearing_that_nobody_decided_reminds_too_when_its_day_has_come() {
        var hearing = FjordbyDesk.open(app, "glemt");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Ulla Tidsel"), new Remark("", "En bro."));
        app.execute("update hearing.consultation set state = 'CLOSED' where id = " + hearing.id());
        app.clock.set(AFTER_CASE_DATE);

        var file = app.bean(CaseFiles.class).of(new Subject(Source.HEARING, hearing.id(), "glemt"));
        assertThat(file.stageOn(app.bean(CaseFiles.class).today())).isEqualTo(CaseFile.Stage.UNDECIDED);
        var staff = Staff.signedIn(app);
        assertThat(staff.get("/medarbejder").text()).contains("venter på");
        assertThat(staff.get("/medarbejder/sager").text()).contains("ikke afgjort");
        assertThat(staff.get("/medarbejder/hoeringer/glemt").text()).contains("ikke afgjort");
    }

    @Test
    void a_hearing_that_was_called_off_is_filed_and_emptied_like_any_other() throws Exception {
        var hearing = FjordbyDesk.open(app, "aflyst");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Ejnar Gederams"), new Remark("", "En bro."));
        var released = released(new Subject(Source.HEARING, hearing.id(), "aflyst"), ReportKind.REPLIES);
        FjordbyHearing.made(app.bean(dk.samraad.hearing.Hearings.class)
                .withdraw("aflyst", "Ejnar Gederams havde ret: den blev sendt for tidligt.",
                FjordbyHearing.STAFF));
        assertThat(released.number()).isEqualTo(1);
        for (var address : List.of("/rapport/aflyst-hoeringssvar", "/rapport/aflyst-hoeringssvar.pdf", "/rapport/aflyst-hoeringssvar/1.pdf",
                "/h/aflyst/svar", "/h/aflyst/svar/p-001", "/api/v1/hearings/aflyst/replies")) {
            assertThat(app.client().get(address).text()).as(address).doesNotContain("En bro");
        }
        app.clock.set(AFTER_PUBLIC_DATE);
        assertThat(app.client().get("/h/aflyst").text()).as("after the day no name").doesNotContain("Gederams");
        app.clock.set(AFTER_CASE_DATE);
        emptied(new Subject(Source.HEARING, hearing.id(), "aflyst"));
        assertThat(Dump.where(Dump.of(app.dataSource()), "Ejnar Gederams")).isEmpty();
    }

    @Test
    void what_is_released_after_the_public_date_is_the_twin_from_its_first_minute() throws Exception {
        var hearing = FjordbyDesk.open(app, "sent");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Thora Lyng"), new Remark("", "Lyngen skal blive."));
        FjordbyDesk.approveAll(app);
        var subject = decided(hearing);
        app.clock.set(AFTER_PUBLIC_DATE);
        released(subject, ReportKind.REPLIES);
        for (var ending : List.of("", ".pdf", "/1", "/1.pdf", "/tabeller.csv", "/tabeller.json", "/1/tabeller.json",
                "/1/uden-citater.json")) {
            var words = Dump.squeezed(Dump.words(app.client().bytes("/rapport/sent-hoeringssvar" + ending)));
            assertThat(words.contains(Dump.squeezed("Thora Lyng"))).as(ending).isFalse();
            assertThat(words.contains(Dump.squeezed("Lyngen skal blive"))).as(ending).isFalse();
        }
    }

    @Test
    void a_mail_that_no_server_ever_took_does_not_outlive_the_days() throws Exception {
        app.bean(Mails.class).queue(Letter.hidden("hearing.receipt", "da", "karen@ventepost.example", "Kvittering for Klokkerhuset",
                List.of(new Part.Paragraph("Din kode er VENT3-P0ST7")), true, app.clock.instant().plus(Duration.ofDays(30)), null));
        assertThat(Dump.where(Dump.of(app.dataSource()), "karen@ventepost.example")).contains("platform.mail");

        app.clock.set(AFTER_PUBLIC_DATE);
        app.bean(Jobs.class).runNow("platform.mail");
        app.bean(Jobs.class).runNow("platform.mail-retention");

        var dump = Dump.of(app.dataSource());
        for (var words : List.of("karen@ventepost.example", "VENT3-P0ST7", "Klokkerhuset")) assertThat(Dump.where(dump, words)).as(words)
                .isEmpty();
    }

    private static Subject decided(Hearing hearing) {
        FjordbyDesk.approveAll(app);
        app.execute("update hearing.consultation set state = 'DECIDED', decision = 'Broen kommer.' where id = " + hearing.id());
        return new Subject(Source.HEARING, hearing.id(), hearing.slug());
    }

    private static Edition released(Subject subject, ReportKind kind) {
        var reports = app.bean(Reports.class);
        var asked = reports.request(subject, kind, Language.DA, FjordbyDesk.ANE);
        app.bean(Jobs.class).runNow(Reports.JOB);
        var made = reports.edition(subject, asked.id());
        assertThat(reports.release(subject, made.id(), made.revision(), FjordbyDesk.ANE)).isInstanceOf(Release.Released.class);
        return reports.edition(subject, made.id());
    }

    private static void emptied(Subject subject) {
        var files = app.bean(CaseFiles.class);
        assertThat(files.confirm(subject, files.of(subject).contents(), "SAG-1", FjordbyDesk.ANE)).isEqualTo(CaseFiles.Confirmation.FILED);
        app.bean(Jobs.class).runNow(CaseRetention.NAME);
        assertThat(files.of(subject).emptiedOn()).isPresent();
    }
}
