package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.council.FjordbyCouncil;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.party.CouncilKind;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is stored goes when its time is over, whether anybody comes by or not.
class RetentionIT {
    /// Of its own: it empties tables and looks at all that is left in them.
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @BeforeEach
    void back_to_the_beginning() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void ways_in_that_are_over_go_though_nobody_comes_in() {
        var now = SettableClock.START;
        app.execute("delete from identity.account");
        app.execute(account("open", "null") + account("locked", at(daysBefore(366))) + account("just", at(now)));
        var account = "(select id from identity.account where email = 'open@fjordby.example')";
        app.execute(session("old", account, hoursBefore(13), now)
                + session("idle", account, hoursBefore(2), now.minus(Duration.ofMinutes(61)))
                + session("live", account, hoursBefore(2), now));
        app.execute("""
                insert into identity.guest (id, email, created_at) values (gen_random_uuid(), 'inger@fjordby.example', now());
                insert into identity.guest_session select 'old', id, %s, %s from identity.guest;
                insert into identity.guest_link select 'old', id, %s, %s from identity.guest;
                insert into identity.guest_link select 'new', id, %s, %s from identity.guest""".formatted(
                at(hoursBefore(13)), at(now), at(daysBefore(40)), at(daysBefore(31)), at(daysBefore(2)), at(daysBefore(1))));
        app.execute("delete from identity.first_link; insert into identity.first_link values ('old', %s), ('new', %s)"
                .formatted(at(now.minusSeconds(1)), at(now.plusSeconds(60))));
        app.execute("insert into identity.attempt (subject, failures, wait_until, last_at) values ('old', 1, %s, %s), ('new', 1, %s, %s)"
                .formatted(at(now), at(hoursBefore(25)), at(now), at(now)));
        app.execute("""
                insert into identity.invitation (id, code_hash, email, role, invited_by, invited_at, expires_at)
                values (gen_random_uuid(), 'old', 'a@fjordby.example', 'STAFF', 'x', %s, %s)"""
                .formatted(at(daysBefore(40)), at(daysBefore(33))));

        run("identity.access-retention");

        assertThat(all("token_hash", "identity.session")).containsExactly("live");
        assertThat(all("token_hash", "identity.guest_session")).isEmpty();
        assertThat(all("code_hash", "identity.guest_link")).containsExactly("new");
        assertThat(all("code_hash", "identity.first_link")).containsExactly("new");
        assertThat(all("subject", "identity.attempt")).containsExactly("new");
        assertThat(all("code_hash", "identity.invitation")).isEmpty();
        assertThat(all("email", "identity.account")).containsExactly("just@fjordby.example", "open@fjordby.example");
        assertThat(app.queryOne("select count(*) from platform.audit where what = 'identity.removed' and who = 'system'")).isEqualTo("1");
        app.execute("delete from identity.account");
    }

    @Test
    void what_was_done_goes_after_five_years_and_when_something_failed_after_one() {
        app.execute("delete from platform.audit");
        app.execute("insert into platform.audit (at, who, what, subject) values ('2021-01-01', 'system', 'old.deed', ''), "
                + "('2021-12-01', 'system', 'newer.deed', '')");
        app.execute("insert into platform.failure values ('00000001', '2025-01-01'), ('00000002', '2026-01-01')");
        app.execute("insert into platform.job_failure values ('platform.mail', '00000003', '2025-01-01'), "
                + "('platform.bounces', '00000004', '2026-01-01')");

        run("platform.audit-retention");
        run("platform.failure-retention");

        assertThat(all("what", "platform.audit")).containsExactly("newer.deed");
        assertThat(all("reference", "platform.failure")).containsExactly("00000002");
        assertThat(all("reference", "platform.job_failure")).containsExactly("00000004");
    }

    @Test
    void links_of_tablets_go_a_month_after_closing_and_counts_of_pages_with_the_answers() {
        var survey = OpenSurvey.of(app, "tablets", Fjordby.everyKind()).survey().id();
        app.execute("insert into response.tablet_link values (decode(repeat('01', 32), 'hex'), " + survey
                + ", 'Fjordby Bibliotek', '2026-03-01')");
        app.execute("insert into response.page_count values (" + survey + ", '2026-03-02', 'hverdag', 'TABLET', 3)");

        app.clock.set(Instant.parse("2026-04-30T10:00:00Z"));
        run("response.retention");
        assertThat(all("place", "response.tablet_link")).containsExactly("Fjordby Bibliotek");
        app.clock.set(Instant.parse("2026-05-01T10:00:00Z"));
        run("response.retention");
        assertThat(all("place", "response.tablet_link")).isEmpty();

        assertThat(all("page", "response.page_count")).containsExactly("hverdag");
        app.execute("update survey.questionnaire set waits_for_filing = false where id = " + survey);
        app.clock.set(Instant.parse("2031-04-01T10:00:00Z"));
        run("response.retention");
        assertThat(all("page", "response.page_count")).isEmpty();
    }

    @Test
    void notes_of_a_council_go_ninety_days_after_the_deadline_and_the_page_says_so() {
        var hearing = FjordbyHearing.open(app, "noter");
        var council = FjordbyCouncil.of(app, "Rådet med noter", CouncilKind.OTHER);
        app.execute("""
                insert into hearing.council_note (consultation_id, council_id, section, about, text, seat_id, author, written_at)
                values (%d, %d, '1', '', 'Stien er mørk', %d, 'Anna Eksempel', '2026-03-10')"""
                .formatted(hearing.id(), council.id(), council.anna()));
        app.clock.set(Instant.parse("2026-06-25T10:00:00Z"));
        run("hearing.note-retention");
        assertThat(all("text", "hearing.council_note")).containsExactly("Stien er mørk");
        app.clock.set(Instant.parse("2026-06-26T10:00:00Z"));
        run("hearing.note-retention");
        assertThat(all("text", "hearing.council_note")).isEmpty();
        assertThat(Messages.in(Language.DA).t("opinion.notes.help")).contains("slettet 90 dage efter fristen");
    }

    @Test
    void how_to_reach_a_party_goes_a_year_after_it_was_archived_and_its_name_stays() {
        app.execute("insert into party.organisation (name, kind, council_kind, email, phone, postal_address, note, archived_at) "
                + "values ('Gammelt råd', 'COUNCIL', 'OTHER', 'g@fjordby.example', '12', 'Vej 1', 'ring først', '2025-01-01')");
        app.execute("insert into party.organisation (name, kind, email) values ('Koret', 'ASSOCIATION', 'k@fjordby.example')");
        app.execute("insert into party.contact (organisation_id, name) select id, 'Kontakt i ' || name from party.organisation "
                + "where name in ('Gammelt råd', 'Koret')");
        app.execute("insert into identity.guest (id, email, created_at) values (gen_random_uuid(), 'medlem@fjordby.example', now())");
        app.execute("insert into party.seat (organisation_id, guest, name, email, from_on) "
                + "select o.id, g.id, 'Medlem', g.email, '2020-01-01' from party.organisation o, identity.guest g "
                + "where o.name = 'Gammelt råd' and g.email = 'medlem@fjordby.example'");

        run("party.archived-parties");
        run("party.former-members");

        assertThat(app.query("select name, email, phone, postal_address, note from party.organisation "
                + "where name in ('Gammelt råd', 'Koret') order by name"))
                .containsExactly(List.of("Gammelt råd", "", "", "", ""), List.of("Koret", "k@fjordby.example", "", "", ""));
        assertThat(all("name", "party.contact")).contains("Kontakt i Koret").doesNotContain("Kontakt i Gammelt råd");
        assertThat(app.query("select name, email, guest from party.seat where name = 'Medlem'")).containsExactly(List.of("Medlem", "", "null"));
        assertThat(all("email", "identity.guest")).doesNotContain("medlem@fjordby.example");
    }

    @Test
    void a_mail_that_no_server_ever_took_loses_its_address_and_its_words() {
        app.execute("delete from platform.mail");
        app.execute("""
                insert into platform.mail
                    (reference, kind, language, recipient, subject, plain, html, secret, state, queued_at, not_after, next_at)
                values (gen_random_uuid(), 'hearing.reply', 'da', 'anna@fjordby.example', 'Kvittering', 'ord', 'ord', false,
                    'QUEUED', '2026-01-01', '2026-01-31', '2026-01-01')""");
        app.clock.set(Instant.parse("2026-02-13T10:00:00Z"));
        run("platform.mail-retention");
        assertThat(app.query("select state, recipient, plain from platform.mail"))
                .containsExactly(List.of("GIVEN_UP", "anna@fjordby.example", "ord"));
        app.clock.set(Instant.parse("2026-02-15T10:00:00Z"));
        run("platform.mail-retention");
        assertThat(app.query("select state, recipient, subject, plain, html from platform.mail"))
                .containsExactly(List.of("GIVEN_UP", "null", "null", "null", "null"));
    }

    private static void run(String job) {
        app.bean(Jobs.class).runNow(job);
    }

    private static List<String> all(String column, String table) {
        return app.query("select " + column + " from " + table + " order by 1").stream().map(List::getFirst).toList();
    }

    private static String account(String name, String lockedAt) {
        return """
                insert into identity.account (id, name, email, password, role, created_at, locked_at)
                values (gen_random_uuid(), '%s', '%s@fjordby.example', '$argon2id$x', 'STAFF', '2020-01-01', %s);"""
                .formatted(name, name, lockedAt);
    }

    private static Instant hoursBefore(int hours) {
        return SettableClock.START.minus(Duration.ofHours(hours));
    }

    private static Instant daysBefore(int days) {
        return SettableClock.START.minus(Duration.ofDays(days));
    }

    private static String session(String token, String account, Instant opened, Instant seen) {
        return "insert into identity.session values ('" + token + "', " + account + ", " + at(opened) + ", " + at(seen) + ");";
    }

    private static String at(Instant moment) {
        return "'" + moment.atOffset(ZoneOffset.UTC) + "'";
    }
}
