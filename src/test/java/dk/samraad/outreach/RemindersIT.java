package dk.samraad.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.duty.Duties;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.Remark;
import dk.samraad.reply.Replies;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.Staff;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who is reminded and who is thanked.
class RemindersIT extends MailingAtWork {
    @Test
    void the_reminder_is_for_those_who_were_invited_and_have_not_answered() {
        send(MailingKind.INVITATION, council, school);
        assertThat(chosen(MailingKind.INVITATION)).as("nobody is invited again unasked").isEmpty();
        assertThat(chosen(MailingKind.REMINDER)).containsExactlyInAnyOrder(String.valueOf(council), String.valueOf(school));

        app.bean(Duties.class).answered(hearing.id(), council, app.clock.instant());

        assertThat(chosen(MailingKind.REMINDER)).containsExactly(String.valueOf(school));
        assertThat(staff.get(page + "/ny?art=REMINDER").text()).contains("1 part har svaret og får ingen påmindelse.");
        assertThat(mailings().send(hearing, MailingKind.REMINDER, List.of(council), "x", UUID.randomUUID(), Actor.systemAs(BY)))
                .isEqualTo(new Sending.Refused(MailingRefusal.NOT_SILENT));
    }

    @Test
    void a_reply_that_staff_link_to_a_party_takes_it_off_the_reminder_and_puts_it_on_the_thanks() {
        send(MailingKind.INVITATION, council, school);
        var reply = new NewReply(UUID.randomUUID(), Optional.empty(), "da", app.clock.instant(),
                new dk.samraad.reply.Sender(SpeaksAs.ORGANISATION, "Karla Prøve", "Fjordskolen", "",
                false, false), List.of(new Remark("", "Vi støtter det.")));
        app.bean(Replies.class).send(hearing, reply);
        var links = staff.get("/medarbejder/hoeringer/" + hearing.slug() + "/hoeringspligt/svar");
        staff.submit(links, links.page().expectFirst("form[action$=/hoeringspligt/svar]"), Map.of());

        assertThat(chosen(MailingKind.REMINDER)).containsExactly(String.valueOf(council));
        assertThat(chosen(MailingKind.THANKS)).containsExactly(String.valueOf(school));
    }

    @Test
    void who_answers_between_the_wish_and_the_writing_gets_no_reminder() throws Exception {
        send(MailingKind.INVITATION, council, school);
        post.server().purgeEmailFromAllMailboxes();
        assertThat(mailings().send(hearing, MailingKind.REMINDER, List.of(council, school), "Husk.", UUID.randomUUID(), Actor.systemAs(BY)))
                .isInstanceOf(Sending.Asked.class);
        app.bean(Duties.class).answered(hearing.id(), school, app.clock.instant());
        write();

        assertThat(post.to(app, INGER)).hasSize(1);
        assertThat(post.to(app, SCHOOL)).isEmpty();
        assertThat(staff.get(page + "/" + mailings().of(hearing).getFirst().id()).text())
                .contains("Fik ingen mail: parten har svaret i mellemtiden");
    }

    @Test
    void nobody_is_reminded_of_a_deadline_that_has_passed_and_each_mail_holds_the_partys_own() {
        send(MailingKind.INVITATION, council, school);
        app.execute("update hearing.duty set deadline = '2026-03-30' where party_id = " + school);
        app.clock.set(Instant.parse("2026-03-28T09:00:00Z"));
        staff = Staff.signedIn(app);

        assertThat(chosen(MailingKind.REMINDER)).as("it has three days more").containsExactly(String.valueOf(school));
        assertThat(staff.get(page + "/ny?art=REMINDER").text())
                .contains("1 part har ikke svaret inden sin frist. Der bliver ikke mindet om en frist, der er gået.");
        send(MailingKind.REMINDER, school);
        assertThat(Post.plain(post.to(app, SCHOOL).getLast())).contains("Frist for svar: 30. marts 2026");
        app.clock.set(Instant.parse("2026-03-31T09:00:00Z"));
        staff = Staff.signedIn(app);
        assertThat(staff.get(page + "/ny?art=REMINDER").text()).contains("Der er ingen at minde om fristen nu.");
        assertThat(mailings().send(hearing, MailingKind.INVITATION, List.of(council), "x", UUID.randomUUID(), Actor.systemAs(BY)))
                .isEqualTo(new Sending.Refused(MailingRefusal.DEADLINE_PASSED));
    }

    @Test
    void thanks_tell_what_was_decided_and_wait_for_it() {
        send(MailingKind.INVITATION, council, school);
        assertThat(mailings().reasonAgainst(hearing, MailingKind.THANKS)).isEqualTo(MailingRefusal.NOT_DECIDED_YET);
        app.execute("update hearing.consultation set state = 'DECIDED', decision = 'Udvalget sagde ja.' where id = " + hearing.id());
        hearing = app.bean(Hearings.class).bySlug(hearing.slug());

        assertThat(mailings().send(hearing, MailingKind.THANKS, List.of(council, school), "Tak.", UUID.randomUUID(), Actor.systemAs(BY)))
                .as("nobody is thanked for an answer that did not come").isEqualTo(new Sending.Refused(MailingRefusal.NOT_ANSWERED));
        app.bean(Duties.class).answered(hearing.id(), school, app.clock.instant());
        assertThat(chosen(MailingKind.THANKS)).containsExactly(String.valueOf(school));
        send(MailingKind.THANKS, school);

        assertThat(Post.plain(post.to(app, SCHOOL).getLast())).contains("Det blev besluttet".toUpperCase(Locale.ROOT), "Udvalget sagde ja.")
                .doesNotContain("Frist for svar");
        assertThat(mailings().reasonAgainst(hearing, MailingKind.INVITATION)).isEqualTo(MailingRefusal.HEARING_NOT_OPEN);
    }

    @Test
    void after_the_last_late_day_nobody_is_invited_or_reminded() {
        app.clock.set(Instant.parse("2026-04-01T21:59:00Z"));
        assertThat(mailings().reasonAgainst(hearing, MailingKind.REMINDER)).isNull();
        app.clock.set(Instant.parse("2026-04-01T22:00:00Z"));

        staff = Staff.signedIn(app);
        assertThat(staff.get(page + "/ny?art=REMINDER").text()).contains("Der er ingen at minde om fristen nu.");
        var refused = staff.post(page + "/forhaandsvisning", Map.of("_token", List.of(Staff.formToken(staff)), "art", List.of("REMINDER"),
                "message", List.of("Husk det."),
                "parti", List.of(String.valueOf(school))));
        refused(refused);
        assertThat(refused.text()).as("nothing typed is lost").contains("Husk det.");
    }
}
