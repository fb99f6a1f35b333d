package dk.samraad.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.duty.Duties;
import dk.samraad.hearing.duty.Happened;
import dk.samraad.hearing.reply.NewReply;
import dk.samraad.hearing.reply.Remark;
import dk.samraad.hearing.reply.Replies;
import dk.samraad.hearing.reply.SpeaksAs;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.NewParty;
import dk.samraad.party.NewSeat;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.time.Danish;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Staff write to the parties of a hearing.
class MailingsIT {
    private static final String INGER = "inger@fjordby.example";
    private static final String SCHOOL = "skolen@fjordby.example";
    private static final String BY = Staff.NAME;
    private static final Post post = Post.open();
    private static int number;

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    private String page = "";
    @SuppressWarnings("NullAway.Init")
    private Hearing hearing;
    private Client staff = app.client();
    private long council;
    private long school;

    @BeforeEach
    void a_hearing_that_a_council_must_answer() throws Exception {
        app.clock.set(SettableClock.START);
        for (var table : List.of("identity.attempt", "outreach.mailing", "hearing.sender_party", "hearing.duty", "party.organisation", "identity.guest", "platform.mail")) app.execute("delete from " + table);
        post.server().purgeEmailFromAllMailboxes();
        staff = Staff.signedIn(app);
        hearing = FjordbyHearing.open(app, "hoering-" + ++number);
        page = "/medarbejder/hoeringer/" + hearing.slug() + "/udsendelser";
        council = party("Fjordby Seniorråd", PartyKind.COUNCIL, "");
        app.bean(Councils.class).addMember(council, new NewSeat("Inger Eksempel", INGER, LocalDate.of(2025, 1, 1), null), Actor.systemAs(BY));
        school = party("Fjordskolen", PartyKind.SCHOOL, SCHOOL);
        party("Stille forening", PartyKind.ASSOCIATION, "");
        app.execute("insert into hearing.duty (consultation_id, party_id, basis, deadline) values (" + hearing.id() + ", " + council + ", 'SECTION_30', '2026-03-27')");
    }

    @Test
    void the_invitation_is_seen_before_it_is_sent_and_reaches_everybody_with_a_link_of_their_own() throws Exception {
        var form = staff.get(page + "/ny?art=INVITATION");
        assertThat(form.page().select("input[name=parti][checked]").eachAttr("value")).as("who must be heard").containsExactly(String.valueOf(council));
        assertThat(form.text()).contains("Har ingen e-mailadresse");

        var preview = preview(form, "Kom og vær med.\n\nVi glæder os.", council, school);
        assertThat(preview.text()).contains("2 mails til 2 parter", "Høring: Udkast til sundhedspolitik", "Vi glæder os.", "Frist for svar: 27. marts 2026",
                "Sundhedsudvalget den 15. april 2026", "/h/" + hearing.slug()).doesNotContain("/raad/link");
        var back = staff.post(page + "/forhaandsvisning", Map.of("_token", List.of(preview.page().select("input[name=_token]").attr("value")), "_go", List.of("ret"),
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
        var duty = app.bean(Duties.class).of(hearing.id()).duties().stream().filter(each -> each.party().id() == school).findFirst().orElseThrow();
        var day = Danish.dateOf(app.clock.instant());
        app.bean(Duties.class).write(hearing.slug(), duty.id(), duty.revision(), new Happened(duty.deadline(), Optional.of(day), Optional.of(day), Optional.empty(), false), Actor.systemAs(BY));
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
    void the_reminder_is_for_those_who_were_invited_and_have_not_answered() {
        send(MailingKind.INVITATION, council, school);
        assertThat(chosen(MailingKind.INVITATION)).as("nobody is invited again unasked").isEmpty();
        assertThat(chosen(MailingKind.REMINDER)).containsExactlyInAnyOrder(String.valueOf(council), String.valueOf(school));

        app.bean(Duties.class).answered(hearing.id(), council, app.clock.instant());

        assertThat(chosen(MailingKind.REMINDER)).containsExactly(String.valueOf(school));
        assertThat(staff.get(page + "/ny?art=REMINDER").text()).contains("1 part har svaret og får ingen påmindelse.");
        assertThat(mailings().send(hearing, MailingKind.REMINDER, List.of(council), "x", UUID.randomUUID(), Actor.systemAs(BY))).isEqualTo(new Sending.Refused(MailingRefusal.NOT_SILENT));
    }

    @Test
    void a_reply_that_staff_link_to_a_party_takes_it_off_the_reminder_and_puts_it_on_the_thanks() {
        send(MailingKind.INVITATION, council, school);
        var reply = new NewReply(UUID.randomUUID(), Optional.empty(), "da", app.clock.instant(), new dk.samraad.hearing.reply.Sender(SpeaksAs.ORGANISATION, "Karla Prøve", "Fjordskolen", "",
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
        assertThat(mailings().send(hearing, MailingKind.REMINDER, List.of(council, school), "Husk.", UUID.randomUUID(), Actor.systemAs(BY))).isInstanceOf(Sending.Asked.class);
        app.bean(Duties.class).answered(hearing.id(), school, app.clock.instant());
        write();

        assertThat(post.to(app, INGER)).hasSize(1);
        assertThat(post.to(app, SCHOOL)).isEmpty();
        assertThat(staff.get(page + "/" + mailings().of(hearing).getFirst().id()).text()).contains("Fik ingen mail: parten har svaret i mellemtiden");
    }

    @Test
    void nobody_is_reminded_of_a_deadline_that_has_passed_and_each_mail_holds_the_partys_own() {
        send(MailingKind.INVITATION, council, school);
        app.execute("update hearing.duty set deadline = '2026-03-30' where party_id = " + school);
        app.clock.set(Instant.parse("2026-03-28T09:00:00Z"));
        staff = Staff.signedIn(app);

        assertThat(chosen(MailingKind.REMINDER)).as("it has three days more").containsExactly(String.valueOf(school));
        assertThat(staff.get(page + "/ny?art=REMINDER").text()).contains("1 part har ikke svaret inden sin frist. Der bliver ikke mindet om en frist, der er gået.");
        send(MailingKind.REMINDER, school);
        assertThat(Post.plain(post.to(app, SCHOOL).getLast())).contains("Frist for svar: 30. marts 2026");
        app.clock.set(Instant.parse("2026-03-31T09:00:00Z"));
        staff = Staff.signedIn(app);
        assertThat(staff.get(page + "/ny?art=REMINDER").text()).contains("Der er ingen at minde om fristen nu.");
        assertThat(mailings().send(hearing, MailingKind.INVITATION, List.of(council), "x", UUID.randomUUID(), Actor.systemAs(BY))).isEqualTo(new Sending.Refused(MailingRefusal.DEADLINE_PASSED));
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

        assertThat(Post.plain(post.to(app, SCHOOL).getLast())).contains("Det blev besluttet".toUpperCase(Locale.ROOT), "Udvalget sagde ja.").doesNotContain("Frist for svar");
        assertThat(mailings().reasonAgainst(hearing, MailingKind.INVITATION)).isEqualTo(MailingRefusal.HEARING_NOT_OPEN);
    }

    @Test
    void after_the_last_late_day_nobody_is_invited_or_reminded() {
        app.clock.set(Instant.parse("2026-04-01T21:59:00Z"));
        assertThat(mailings().reasonAgainst(hearing, MailingKind.REMINDER)).isNull();
        app.clock.set(Instant.parse("2026-04-01T22:00:00Z"));

        staff = Staff.signedIn(app);
        assertThat(staff.get(page + "/ny?art=REMINDER").text()).contains("Der er ingen at minde om fristen nu.");
        var refused = staff.post(page + "/forhaandsvisning", Map.of("_token", List.of(Staff.formToken(staff)), "art", List.of("REMINDER"), "message", List.of("Husk det."),
                "parti", List.of(String.valueOf(school))));
        refused(refused);
        assertThat(refused.text()).as("nothing typed is lost").contains("Husk det.");
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

    private static Mailings mailings() {
        return app.bean(Mailings.class);
    }

    private void send(MailingKind kind, Long... parties) {
        assertThat(mailings().send(hearing, kind, List.of(parties), "Vores ord.", UUID.randomUUID(), Actor.systemAs(BY))).isInstanceOf(Sending.Asked.class);
        write();
        post.to(app, INGER);
    }

    private static void write() {
        app.bean(Jobs.class).runNow(MailingJob.NAME);
    }

    private List<String> chosen(MailingKind kind) {
        return staff.get(page + "/ny?art=" + kind).page().select("input[name=parti][checked]").eachAttr("value");
    }

    private Answer preview(Answer form, String message, Long... parties) {
        return staff.submit(form, Map.of("parti", Arrays.stream(parties).map(String::valueOf).toList(), "message", List.of(message)));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fejl:");
        assertThat(answer.page().select(".error-summary a")).isNotEmpty().allMatch(link -> !answer.page().select(link.attr("href")).isEmpty());
    }

    private static long party(String name, PartyKind kind, String email) {
        var council = kind == PartyKind.COUNCIL ? CouncilKind.SENIOR : null;
        return ((PartyChange.Made) app.bean(Parties.class).create(new NewParty(name, kind, council, email, "", "", "", true), Actor.systemAs(BY))).id();
    }
}
