package dk.samraad.inbox.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.duty.Answer;
import dk.samraad.duty.Standing;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.time.Danish;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What staff say of replies and parties, and what is counted by it.
class PartyLinksIT extends PartiesAtWork {
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
    void a_link_goes_over_when_the_sender_sends_again_first_and_withdraws_then() {
        var party = invited("Torvets Venner " + number);
        var first = sent("Torvets Venner " + number, "torv@venner.example", "Flere bænke.");
        sent("Torvets Bageri " + number, "torv@venner.example", "Af en anden.");
        say("o-001", Optional.of(party), true);
        sent("Torvets venner " + number, "Torv@venner.example", "Ingen bænke alligevel.");
        withdraw(first);

        assertThat(duty(party).answers()).extracting(Answer::reference).containsExactly("o-003");
        assertThat(standing(party)).as("what the new one says nobody has read").isEqualTo(Standing.ANSWERED);
        assertThat(links().links(hearing)).singleElement().satisfies(link -> assertThat(link.carried()).isTrue());
        assertThat(app.queryOne("select count(*) from hearing.sender_party where reply_id is null and party_id = " + party)).isEqualTo("0");
    }

    @Test
    void a_reply_that_staff_looked_at_themselves_keeps_what_they_said_when_the_other_is_withdrawn() {
        var party = invited("Åens Lystfiskere " + number);
        var first = sent("Åens Lystfiskere " + number, "", "Flere fisk.");
        say("o-001", Optional.of(party), false);
        sent("Åens Lystfiskere " + number, "", "Ingen bemærkninger.");
        say("o-002", Optional.of(party), true);
        withdraw(first);
        assertThat(standing(party)).isEqualTo(Standing.NO_REMARKS);
        assertThat(links().links(hearing)).singleElement().satisfies(link -> assertThat(link.carried()).isFalse());
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
    void a_reply_whose_senders_name_is_protected_is_counted_and_never_named_beside_the_party() {
        var party = invited("Bakkens Boligselskab " + number);
        send(new Sender(SpeaksAs.PROFESSIONAL, "Hemmelig Prøve", "Bakkens Boligselskab " + number, "", false, true), "Vi mangler lys.");
        app.execute("update hearing.screening set publication = 'APPROVED'");
        say("p-001", Optional.of(party), false);
        assertThat(standing(party)).isEqualTo(Standing.ANSWERED);
        assertThat(duty(party).answers()).singleElement().satisfies(answer -> assertThat(answer.isNamed()).isFalse());
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
}
