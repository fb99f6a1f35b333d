package dk.samraad.hearing.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.duty.Answer;
import dk.samraad.hearing.duty.Duties;
import dk.samraad.hearing.duty.Duty;
import dk.samraad.hearing.duty.Standing;
import dk.samraad.hearing.heard.PartyLinks.Said;
import dk.samraad.hearing.reply.Arrival;
import dk.samraad.hearing.reply.Channel;
import dk.samraad.hearing.reply.NewReply;
import dk.samraad.hearing.reply.Remark;
import dk.samraad.hearing.reply.Replies;
import dk.samraad.hearing.reply.Sender;
import dk.samraad.hearing.reply.Sending;
import dk.samraad.hearing.reply.SpeaksAs;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.time.Danish;
import dk.samraad.receipt.Receipts;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import dk.samraad.testkit.Statements;
import dk.samraad.web.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Parties that were invited, replies that came, and what staff say of both.
class PartyLinksIT {
    private static int number;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @SuppressWarnings("NullAway.Init")
    private Hearing hearing;
    private final Viewer ane = new Viewer() {
        @Override
        public boolean isStaff() {
            return true;
        }

        @Override
        public String displayName() {
            return "Ane i Fjordby";
        }

        @Override
        public Actor actor() {
            return Actor.systemAs("Ane i Fjordby");
        }
    };

    @BeforeEach
    void a_hearing() {
        app.clock.set(SettableClock.START);
        app.execute("delete from identity.attempt");
        hearing = FjordbyHearing.open(app, "hoert-" + ++number);
    }

    @Test
    void seven_of_eight_associations_that_answered_are_proposed_and_after_one_press_only_the_silent_one_is_missing() {
        var invited = IntStream.rangeClosed(1, 8).mapToObj(i -> invited("Forening " + word(i) + " " + number)).toList();
        for (int i = 1; i <= 7; i++) entered("Foreningen " + word(i) + " " + number, i % 2 == 0 ? Channel.MAIL : Channel.LETTER);
        assertThat(links().proposals(hearing, 1).proposals()).hasSize(7).extracting(proposal -> proposal.sure().orElseThrow())
                .containsExactlyElementsOf(invited.subList(0, 7));
        assertThat(standing(invited.getFirst())).as("nobody has said so yet").isEqualTo(Standing.AWAITED);

        var staff = Staff.signedIn(app);
        var page = staff.get(page());
        assertThat(page.text()).contains("7 forslag", "Samme navn");
        var saved = staff.submit(page, page.page().expectFirst("form[action$=/hoeringspligt/svar]"), java.util.Map.of());

        assertThat(saved.text()).contains("Ingen forslag", "7 svar er knyttet til parter");
        assertThat(invited.stream().filter(party -> standing(party) == Standing.ANSWERED)).hasSize(7);
        assertThat(standing(invited.getLast())).isEqualTo(Standing.AWAITED);
        app.clock.set(Danish.endOf(hearing.deadline()));
        assertThat(standing(invited.getLast())).isEqualTo(Standing.SILENT);
        assertThat(Staff.signedIn(app).get(page().replace("/svar", "")).text())
                .contains("Inviteret, har ikke svaret", "Har svaret 2. marts 2026", "o-001");
    }

    @Test
    void a_link_is_kept_while_the_sender_withdraws_and_sends_again_and_the_party_is_silent_in_between() {
        var party = invited("Øens Beboerforening " + number);
        var first = sent("Øens Beboerforening " + number, "formand@oen.example", "Vi er imod.");
        say("o-001", Optional.of(party), true);
        assertThat(standing(party)).isEqualTo(Standing.NO_REMARKS);

        withdraw(first);
        assertThat(standing(party)).isEqualTo(Standing.AWAITED);
        sent("Øens beboerforening, " + number, "Formand@oen.example", "Vi er for.");

        assertThat(duty(party).answers()).extracting(Answer::reference).containsExactly("o-002");
        assertThat(standing(party)).as("what the new one says nobody has read").isEqualTo(Standing.ANSWERED);
        assertThat(links().links(hearing)).singleElement().satisfies(link -> assertThat(link.carried()).isTrue());
    }

    @Test
    void a_second_reply_while_the_first_is_in_is_asked_about_and_both_count_as_one_party() {
        var party = invited("Havnens Kajakklub " + number);
        sent("Havnens Kajakklub " + number, "", "Flere pladser.");
        say("o-001", Optional.of(party), false);
        sent("Havnens Kajakklub " + number, "", "Og lys.");

        assertThat(links().proposals(hearing, 1).proposals()).singleElement().satisfies(proposal -> assertThat(proposal.sure()).isEmpty());
        say("o-002", Optional.of(party), false);
        assertThat(duty(party).answers()).extracting(Answer::reference).containsExactly("o-001", "o-002");
        assertThat(duty(party).answered()).contains(duty(party).answers().getFirst().at());
    }

    @Test
    void a_party_that_is_invited_after_its_reply_came_is_proposed_then() {
        sent("Naturvennerne " + number, "", "Flere træer.");
        assertThat(links().proposals(hearing, 1).number()).isZero();
        var party = invited("Naturvennerne " + number);
        assertThat(links().proposals(hearing, 1).proposals()).singleElement()
                .satisfies(proposal -> assertThat(proposal.sure()).contains(party));
    }

    @Test
    void what_was_said_is_taken_back_and_none_of_them_is_not_proposed_again() {
        var party = invited("Cyklister " + number);
        sent("Cyklister " + number, "", "Flere stier.");
        say("o-001", Optional.of(party), false);
        var link = links().links(hearing).getFirst().id();
        links().undo(hearing, link, ane);
        assertThat(standing(party)).isEqualTo(Standing.AWAITED);
        assertThatThrownBy(() -> links().undo(hearing, link, ane)).isInstanceOf(Stale.class);
        assertThat(links().proposals(hearing, 1).number()).as("asked anew").isOne();

        say("o-001", Optional.empty(), false);
        assertThat(links().proposals(hearing, 1).number()).isZero();
        assertThat(standing(party)).isEqualTo(Standing.AWAITED);
    }

    @Test
    void somebody_who_writes_on_behalf_of_a_party_is_proposed_and_a_joint_reply_is_of_both() {
        var one = invited("Lærerforeningen " + number);
        var other = invited("Pædagogerne " + number);
        send(new Sender(SpeaksAs.PRIVATE, "Karla Prøve", "", "karla@privat.example", false, false),
                "Jeg skriver på vegne af Lærerforeningen " + number + " og Pædagogerne.");
        assertThat(links().proposals(hearing, 1).proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.matches()).extracting(Proposal.Match::party).contains(one);
            assertThat(proposal.reply().email()).as("a private person's address is for the receipt").isEmpty();
        });
        assertThat(links().say(hearing, List.of(new Said("p-001", Optional.of(one), false), new Said("p-001", Optional.of(other), false)),
                ane)).isEqualTo(2);
        assertThat(List.of(standing(one), standing(other))).containsOnly(Standing.ANSWERED);
    }

    @Test
    void a_reply_whose_senders_name_is_protected_is_counted_and_never_named_beside_the_party() {
        var party = invited("Bakkens Boligselskab " + number);
        send(new Sender(SpeaksAs.PROFESSIONAL, "Hemmelig Prøve", "Bakkens Boligselskab " + number, "", false, true), "Vi mangler lys.");
        app.execute("update hearing.screening set publication = 'APPROVED'");
        say("p-001", Optional.of(party), false);
        assertThat(standing(party)).isEqualTo(Standing.ANSWERED);
        assertThat(duty(party).answers()).singleElement().satisfies(answer -> assertThat(answer.isNamed()).isFalse());
    }

    @Test
    void a_form_that_says_nothing_and_one_that_is_wrong_are_met_with_what_to_do() {
        var party = invited("Foreningen Stille By " + number);
        sent("Stille By " + number, "", "Støjen skal ned.");
        var staff = Staff.signedIn(app);
        var page = staff.get(page());
        var nothing = staff.submit(page, page.page().expectFirst("form[action$=/hoeringspligt/svar]"),
                java.util.Map.of("af-o-001", List.of()));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select(".error-summary a").eachAttr("href")).containsExactly("#forslag");

        var wrong = staff.submit(page, page.page().expectFirst("form[action$=/selv]"), java.util.Map.of("svar", List.of("p-999"), "part",
                List.of(String.valueOf(party))));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#svar").val()).isEqualTo("p-999");
        assertThat(wrong.page().select("#part option[selected]").eachAttr("value")).containsExactly(String.valueOf(party));
        var right = staff.submit(wrong, wrong.page().expectFirst("form[action$=/selv]"),
                java.util.Map.of("svar", List.of("O-001"), "uden-", List.of("ja")));
        assertThat(right.text()).contains("1 svar er knyttet til en part", "Ingen bemærkninger");
        assertThat(staff.get("/medarbejder/hoeringer/" + hearing.slug() + "/svar/o-001").text())
                .contains("Svar fra part Foreningen Stille By");
    }

    @Test
    void two_hundred_parties_cost_as_many_statements_as_two_and_stand_fifty_a_page() {
        for (int i = 1; i <= 2; i++) heard(i);
        var few = Statements.during(() -> links().proposals(hearing, 1));
        for (int i = 3; i <= 200; i++) heard(i);
        var many = Statements.during(() -> links().proposals(hearing, 1));

        assertThat(many).hasSameSizeAs(few).hasSize(4);
        var listing = links().proposals(hearing, 4);
        assertThat(listing.number()).isEqualTo(200);
        assertThat(listing.pages()).isEqualTo(4);
        assertThat(listing.proposals()).hasSize(50).allSatisfy(proposal -> assertThat(proposal.sure()).isPresent());
        assertThat(Statements.during(() -> app.bean(Duties.class).of(hearing.id()))).hasSize(1);
    }

    @Test
    void nothing_waits_for_a_sender_who_can_send_no_more() {
        var party = invited("Aftenlys " + number);
        var first = sent("Aftenlys " + number, "", "Lys.");
        say("o-001", Optional.of(party), false);
        withdraw(first);
        app.clock.set(Danish.startOf(hearing.deadline().plusDays(hearing.lateDays() + 29L)));
        app.bean(Jobs.class).runNow(LinkRetention.NAME);
        assertThat(app.queryOne("select count(*) from hearing.sender_party where party_id = " + party)).isEqualTo("1");
        app.clock.advance(Duration.ofDays(2));
        app.bean(Jobs.class).runNow(LinkRetention.NAME);
        assertThat(app.queryOne("select count(*) from hearing.sender_party where party_id = " + party)).isEqualTo("0");
    }

    private void heard(int i) {
        invited("Klub" + i + " nummer" + i + " " + number);
        entered("Klub" + i + " nummer" + i + " " + number, Channel.LETTER);
    }

    private static String word(int i) {
        return List.of("", "Alfa", "Birk", "Cykel", "Dyrlægerne", "Ellefolk", "Fiskerne", "Gartnerne", "Havmænd").get(i);
    }

    private long invited(String name) {
        var made = (PartyChange.Made) app.bean(Parties.class).create(new NewParty(name, PartyKind.ASSOCIATION, null, "", "", "", "", true),
                FjordbyHearing.STAFF);
        app.bean(Duties.class).invited(hearing.id(), List.of(made.id()), app.clock.instant());
        return made.id();
    }

    private UUID sent(String organisation, String email, String text) {
        return send(new Sender(SpeaksAs.ORGANISATION, "Karla Prøve", organisation, email, false, false), text);
    }

    private UUID send(Sender sender, String text) {
        var submission = UUID.randomUUID();
        var reply = new NewReply(submission, Optional.empty(), "da", app.clock.instant(), sender, List.of(new Remark("", text)));
        assertThat(app.bean(Replies.class).send(hearing, reply)).isInstanceOf(Sending.Received.class);
        return submission;
    }

    private void entered(String organisation, Channel channel) {
        var reply = new NewReply(UUID.randomUUID(), Optional.empty(), "da", app.clock.instant(),
                new Sender(SpeaksAs.ORGANISATION, "Karla Prøve", organisation, "", false, false),
                List.of(new Remark("", "Vi støtter det.")));
        assertThat(app.bean(Replies.class).enter(hearing, reply, new Arrival(channel, app.clock.instant(), "Ane i Fjordby")))
                .isInstanceOf(Sending.Received.class);
    }

    private void withdraw(UUID submission) {
        app.bean(Receipts.class).withdraw(app.bean(Receipts.class).codeFor(submission));
    }

    private void say(String reference, Optional<Long> party, boolean noRemarks) {
        assertThat(links().say(hearing, List.of(new Said(reference, party, noRemarks)), ane)).isOne();
    }

    private Duty duty(long party) {
        return app.bean(Duties.class).of(hearing.id()).duties().stream().filter(duty -> duty.party().id() == party)
                .findFirst().orElseThrow();
    }

    private Standing standing(long party) {
        return duty(party).standing(Danish.dateOf(app.clock.instant()));
    }

    private String page() {
        return "/medarbejder/hoeringer/" + hearing.slug() + "/hoeringspligt/svar";
    }

    private static PartyLinks links() {
        return app.bean(PartyLinks.class);
    }
}
