package dk.samraad.report;

import static dk.samraad.assessment.FjordbyDesk.ANE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.Screenings;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.privacy.MaskKind;
import dk.samraad.reply.Remark;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Days may pass between a preview and its release: what may not be read any more by then is not released with it.
class StalePreviewIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private static int hearings;
    private final Instant now = app.clock.instant();
    private Hearing hearing = FjordbyDesk.open(app, "gammel-" + ++hearings);

    @BeforeEach
    void two_replies() {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Dagmar Valmue"), new Remark("p-1-2", "Spørg Aksel Lindegren om stien."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Viggo Brandt"), new Remark("p-2-1", "Flere bænke."));
        FjordbyDesk.approveAll(app);
        app.clock.set(Instant.parse("2026-04-10T09:00:00Z"));
        hearing = FjordbyHearing.made(app.bean(Hearings.class).close(hearing.slug(), FjordbyHearing.STAFF));
        FjordbyDesk.assessed(app, hearing, "p-001", FjordbyDesk.complete("Siger, at Aksel Lindegren kender stien."));
        FjordbyDesk.assessed(app, hearing, "p-002", FjordbyDesk.complete("Vil have bænke."));
    }

    @AfterEach
    void back() {
        app.execute("delete from identity.attempt");
        app.clock.set(now);
    }

    @ParameterizedTest
    @EnumSource(value = ReportKind.class, names = {"REPLIES", "CONSULTATION_REPORT"})
    void a_reply_that_is_withdrawn(ReportKind kind) {
        var preview = made(kind);
        app.execute("delete from hearing.reply where number = 2 and consultation_id = " + hearing.id());
        assertThat(refused(preview)).containsExactly("p-002");
        assertThat(released(again(preview))).isTrue();
        assertThat(app.client().get("/rapport/" + preview.slug()).text()).contains("Dagmar Valmue").doesNotContain("Viggo", "bænke");
    }

    @ParameterizedTest
    @EnumSource(value = ReportKind.class, names = {"REPLIES", "CONSULTATION_REPORT"})
    void a_reply_that_is_not_public_any_more(ReportKind kind) {
        var preview = made(kind);
        app.execute("update hearing.screening set publication = 'REJECTED', publication_because = 'Fejl.' where reply_id = "
                + "(select id from hearing.reply where number = 1 and consultation_id = " + hearing.id() + ")");
        assertThat(refused(preview)).contains("p-001");
    }

    @ParameterizedTest
    @EnumSource(value = ReportKind.class, names = {"REPLIES", "CONSULTATION_REPORT"})
    void a_name_that_is_hidden_now(ReportKind kind) {
        var preview = made(kind);
        hide();
        assertThat(refused(preview)).containsExactly("p-001");
        assertThat(released(again(preview))).isTrue();
        assertThat(app.client().get("/rapport/" + preview.slug()).text()).doesNotContain("Lindegren");
    }

    /// Of what came after it the date of the document speaks.
    @Test
    void what_came_since_does_not_hinder_it() {
        var preview = made(ReportKind.REPLIES);
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Asger Mynte"), new Remark("", "For sent."));
        assertThat(released(preview)).isTrue();
    }

    /// Held against each other as they were written, whatever signs are in them.
    @ParameterizedTest
    @EnumSource(value = ReportKind.class, names = {"REPLIES", "CONSULTATION_REPORT"})
    void words_of_every_script_are_the_same_words(ReportKind kind) {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("جمعية \"Æble\" & søn"), new Remark("p-2-1",
                "Linje et\r\nLinje to\t🙂 e\u0301 \\ / <b>nej</b> \u2028 نريد حديقة \u00ad 010190-1234"));
        FjordbyDesk.approveAll(app);
        FjordbyDesk.assessed(app, hearing, "o-001", FjordbyDesk.complete("Siger \"nej\" 🙂."));
        assertThat(released(made(kind))).isTrue();
    }

    @Test
    void the_page_says_which_and_what_to_do() {
        var preview = made(ReportKind.CONSULTATION_REPORT);
        hide();
        Client staff = Staff.signedIn(app);
        var page = staff.get("/medarbejder/hoeringer/" + hearing.slug() + "/rapporter/" + preview.id() + "/frigivelse");
        var answer = staff.submit(page, Map.of("read", List.of("ja")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("Lav det igen", "p-001").doesNotContain("Lindegren");
    }

    private void hide() {
        var reply = app.bean(Inbox.class).one(hearing, "p-001");
        var part = reply.parts().getFirst();
        app.bean(Screenings.class).hide(hearing, "p-001", part.id(), "Aksel Lindegren", MaskKind.NAME, "Nabo.", ANE);
    }

    private Subject subject() {
        return new Subject(Source.HEARING, hearing.id(), hearing.slug());
    }

    private Edition made(ReportKind kind) {
        var asked = app.bean(Reports.class).request(subject(), kind, Language.DA, ANE);
        app.bean(Jobs.class).runNow(Reports.JOB);
        return app.bean(Reports.class).edition(subject(), asked.id());
    }

    private Edition again(Edition preview) {
        app.bean(Reports.class).retry(subject(), preview.id(), ANE);
        app.bean(Jobs.class).runNow(Reports.JOB);
        return app.bean(Reports.class).edition(subject(), preview.id());
    }

    private List<String> refused(Edition edition) {
        var refused = (Release.Refused) app.bean(Reports.class).release(subject(), edition.id(), edition.revision(), ANE);
        assertThat(refused.reason()).isEqualTo(Release.Hindrance.NOT_PUBLIC_ANY_MORE);
        return refused.about();
    }

    private boolean released(Edition edition) {
        return app.bean(Reports.class).release(subject(), edition.id(), edition.revision(), ANE) instanceof Release.Released;
    }
}
