package dk.samraad.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.duty.Duties;
import dk.samraad.duty.Happened;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.time.Danish;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Staff write to the parties of a hearing.
class MailingsIT extends MailingAtWork {
    @Test
    void the_invitation_is_seen_before_it_is_sent_and_reaches_everybody_with_a_link_of_their_own() throws Exception {
        var form = staff.get(page + "/ny?art=INVITATION");
        assertThat(form.page().select("input[name=parti][checked]").eachAttr("value")).as("who must be heard")
                .containsExactly(String.valueOf(council));
        assertThat(form.text()).contains("Har ingen e-mailadresse");

        var preview = preview(form, "Kom og vær med.\n\nVi glæder os.", council, school);
        assertThat(preview.text()).contains("2 mails til 2 parter", "Høring: Udkast til sundhedspolitik", "Vi glæder os.",
                "Frist for svar: 27. marts 2026",
                "Sundhedsudvalget den 15. april 2026", "/h/" + hearing.slug()).doesNotContain("/raad/link");
        var back = staff.post(page + "/forhaandsvisning",
                Map.of("_token", List.of(preview.page().select("input[name=_token]").attr("value")), "_go", List.of("ret"),
                "art", List.of("INVITATION"), "message", List.of("Kom og vær med."), "parti", List.of(String.valueOf(school))));
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.page().select("#message").text()).isEqualTo("Kom og vær med.");
        assertThat(back.page().select("input[name=parti][checked]").eachAttr("value")).containsExactly(String.valueOf(school));
        var shown = staff.submit(preview, Map.of());
        assertThat(shown.text()).contains("Skriver mails: 0 af 2 parter", "Bliver skrevet");
        write();
        assertThat(staff.get(shown.url()).text()).contains("0 af 2 mails er sendt");

        var toInger = post.to(app, INGER).getFirst();
        assertThat(Post.plain(toInger)).contains("Vi glæder os.", "/raad/link?kode=", "sundhed@fjordby.example");
        assertThat(toInger.getReplyTo()[0].toString()).isEqualTo("sundhed@fjordby.example");
        assertThat(Post.plain(post.to(app, SCHOOL).getFirst())).contains("Vi glæder os.").doesNotContain("/raad/");
        assertThat(staff.get(shown.url()).text()).contains("2 af 2 mails er sendt", "Inger Eksempel", "Sendt").doesNotContain(INGER);
    }

    @Test
    void the_link_in_a_members_invitation_opens_the_councils_pages() {
        send(MailingKind.INVITATION, council);
        var plain = Post.plain(post.to(app, INGER).getFirst());
        var link = plain.substring(plain.indexOf("/raad/link?kode="));
        var inger = app.client();

        var front = inger.submit(inger.get(link.split("\\s")[0]), Map.of());

        assertThat(front.text()).contains("Du er inde som Inger Eksempel");
    }

    @Test
    void the_register_learns_who_was_invited_and_a_quarter_of_an_hour_later_that_it_arrived() {
        send(MailingKind.INVITATION, council, school);
        assertThat(post.to(app, INGER)).hasSize(1);
        assertThat(register("invited_at")).as("whoever is invited is to be heard").isEqualTo("2");
        arrive(Duration.ofMinutes(14));
        assertThat(register("delivered_at")).isEqualTo("0");
        arrive(Duration.ofMinutes(1));
        assertThat(register("delivered_at")).isEqualTo("2");
    }

    @Test
    void an_invitation_that_comes_back_also_later_was_none_and_is_sent_anew() {
        send(MailingKind.INVITATION, council, school);
        arrive(Duration.ofMinutes(15));
        app.execute("update platform.mail set state = 'BOUNCED' where recipient = '" + SCHOOL + "'");
        arrive(Duration.ofHours(3));
        staff = Staff.signedIn(app);

        assertThat(app.query("select party_id, delivered_at is null, returned_at is null from hearing.duty order by party_id"))
                .containsExactly(List.of(String.valueOf(council), "f", "t"), List.of(String.valueOf(school), "t", "f"));
        assertThat(chosen(MailingKind.REMINDER)).as("it was never asked").containsExactly(String.valueOf(council));
        assertThat(staff.get(page + "/ny?art=REMINDER").text()).contains("1 part er ikke inviteret, eller invitationen kom retur");
        assertThat(chosen(MailingKind.INVITATION)).containsExactly(String.valueOf(school));
        send(MailingKind.INVITATION, school);
        assertThat(register("returned_at")).isEqualTo("0");
        arrive(Duration.ofMinutes(15));
        assertThat(register("delivered_at")).isEqualTo("2");
    }

    @Test
    void a_letter_that_staff_wrote_down_stands_above_mails_that_came_back() {
        send(MailingKind.INVITATION, school);
        app.execute("update platform.mail set state = 'BOUNCED'");
        var duty = app.bean(Duties.class).of(hearing.id()).duties().stream().filter(each -> each.party().id() == school)
                .findFirst().orElseThrow();
        var day = Danish.dateOf(app.clock.instant());
        app.bean(Duties.class).write(hearing.slug(), duty.id(), duty.revision(),
                new Happened(duty.deadline(), Optional.of(day), Optional.of(day), Optional.empty(), false), Actor.systemAs(BY));
        arrive(Duration.ofHours(1));

        assertThat(register("returned_at")).isEqualTo("0");
    }

    private static void arrive(Duration later) {
        app.clock.advance(later);
        app.bean(Jobs.class).runNow(ArrivalJob.NAME);
    }

    private static String register(String column) {
        return app.queryOne("select count(" + column + ") from hearing.duty");
    }

    @Test
    void pressing_send_twice_sends_once() {
        var preview = preview(staff.get(page + "/ny?art=INVITATION"), "Kom.", council);

        var first = staff.submit(preview, Map.of());
        var second = staff.submit(preview, Map.of());
        write();

        assertThat(second.url()).isEqualTo(first.url());
        assertThat(post.to(app, INGER)).hasSize(1);
    }

    @Test
    void nobody_chosen_no_words_and_no_address_are_each_said_and_nothing_typed_is_lost() {
        var form = staff.get(page + "/ny?art=INVITATION");
        var nobody = staff.submit(form, Map.of("parti", List.of(), "message", List.of("Vores ord")));
        refused(nobody);
        assertThat(nobody.page().select("#message").text()).contains("Vores ord");
        refused(preview(form, "", school));
        refused(preview(form, "x".repeat(5001), school));
        var silent = app.bean(Parties.class).byKind(PartyKind.ASSOCIATION).getFirst().id();
        assertThat(mailings().send(hearing, MailingKind.INVITATION, List.of(silent), "x", UUID.randomUUID(), Actor.systemAs(BY)))
                .isEqualTo(new Sending.Refused(MailingRefusal.NOBODY_HAS_AN_ADDRESS));
        assertThat(mailings().of(hearing)).isEmpty();
    }

    @Test
    void a_mail_that_came_back_is_shown_beside_the_party() {
        send(MailingKind.INVITATION, council, school);
        app.execute("update platform.mail set state = 'BOUNCED' where recipient = '" + SCHOOL + "'");
        var mailing = mailings().of(hearing).getFirst();

        var shown = staff.get(page + "/" + mailing.id());

        assertThat(shown.text()).contains("1 kunne ikke afleveres", "Fjordskolen Fjordskolen Kommet retur");
        assertThat(staff.get(page).text()).contains("1 kunne ikke afleveres");
        assertThat(staff.get(page.replace(hearing.slug(), "findes-ikke")).status()).isEqualTo(404);
        assertThat(staff.get(page + "/999999").status()).isEqualTo(404);
    }
}
