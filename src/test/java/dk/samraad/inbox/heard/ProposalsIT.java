package dk.samraad.inbox.heard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.duty.Duties;
import dk.samraad.duty.Standing;
import dk.samraad.inbox.heard.PartyLinks.Said;
import dk.samraad.platform.time.Danish;
import dk.samraad.reply.Channel;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.testkit.Staff;
import dk.samraad.testkit.Statements;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Which reply is proposed to be whose, and the page where staff say it.
@Isolated("it counts the statements of all that runs")
class ProposalsIT extends PartiesAtWork {
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
    void a_party_that_is_invited_after_its_reply_came_is_proposed_then() {
        sent("Naturvennerne " + number, "", "Flere træer.");
        assertThat(links().proposals(hearing, 1).number()).isZero();
        var party = invited("Naturvennerne " + number);
        assertThat(links().proposals(hearing, 1).proposals()).singleElement()
                .satisfies(proposal -> assertThat(proposal.sure()).contains(party));
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

    private void heard(int i) {
        invited("Klub" + i + " nummer" + i + " " + number);
        entered("Klub" + i + " nummer" + i + " " + number, Channel.LETTER);
    }

    private static String word(int i) {
        return List.of("", "Alfa", "Birk", "Cykel", "Dyrlægerne", "Ellefolk", "Fiskerne", "Gartnerne", "Havmænd").get(i);
    }

    private String page() {
        return "/medarbejder/hoeringer/" + hearing.slug() + "/hoeringspligt/svar";
    }
}
