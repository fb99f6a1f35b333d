package dk.samraad.inbox.heard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.reply.SpeaksAs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the machine proposes, and what it leaves to people.
class MatchingTest {
    private static final List<KnownParty> PARTIES = List.of(
            party(1, "Fjordby Idrætsforening", "idraet@fjordby-if.example"), party(2, "Ældre Sagen Fjordby", "fjordby@aeldre.example"),
            party(3, "Ældre Sagen, Bakken", "bakken@aeldre.example"), party(4, "Fjordskolen", "skolen@fjordby.example"),
            party(5, "Cyklister i Fjordby", "cyklister@gmail.com"),
            party(6, "Skolebestyrelsen på Aaskolen", ""), party(7, "Fjordby Bibliotek", "bibliotek@fjordby.example"),
            party(8, "Fjordby Museum", "museum@fjordby.example"),
            party(9, "Fjordby Havn", "havn@fjordby.example"));

    private int number;

    @ParameterizedTest
    @CsvSource({"Fjordby Idrætsforening, 1", "FJORDBY IDRÆTSFORENING, 1", "Idrætsforeningen i Fjordby, 1",
            "Fjordby idrætsforenings bestyrelse, 1", "Fjordby Idrætsforenning, 1",
        "'Ældre Sagen, afdeling Fjordby', 2", "Cyklisterne i Fjordby, 5", "Skolebestyrelsen på Åskolen, 6", "Fjordskolens bestyrelse, 4"})
    void a_name_is_found_however_it_is_typed(String typed, long party) {
        assertThat(proposed(organisation(typed, "")).matches().getFirst().party()).isEqualTo(party);
    }

    @ParameterizedTest
    @CsvSource({"Fjordby", "Fjordby Turistforening", "Borgerforeningen", "Foreningen", "Naturvennerne ved Fjorden"})
    void a_word_that_many_have_is_no_name(String typed) {
        assertThat(new Matching(PARTIES).of(List.of(organisation(typed, "")))).isEmpty();
    }

    @Test
    void the_very_name_of_one_party_is_sure_and_one_like_it_is_asked_about() {
        assertThat(proposed(organisation("Idrætsforeningen Fjordby", "")).sure()).contains(1L);
        assertThat(proposed(organisation("Fjordby Idrætsforenings bestyrelse", "")).sure()).isEmpty();
    }

    @Test
    void two_branches_of_one_name_are_both_proposed_and_neither_is_chosen() {
        var proposal = proposed(organisation("Ældre Sagen", ""));
        assertThat(proposal.matches()).extracting(Proposal.Match::party).containsExactlyInAnyOrder(2L, 3L);
        assertThat(proposal.sure()).isEmpty();
        assertThat(proposed(organisation("Ældre Sagen", "bakken@aeldre.example")).sure()).as("its own address tells it").contains(3L);
    }

    @Test
    void two_replies_under_one_name_from_two_addresses_may_be_two_branches() {
        var proposals = new Matching(PARTIES).of(List.of(organisation("Fjordby Idrætsforening", "a@nord.example"),
                organisation("Fjordby Idrætsforening", "b@syd.example")));
        assertThat(proposals).hasSize(2).allSatisfy(proposal -> assertThat(proposal.sure()).isEmpty());
    }

    @Test
    void an_organisation_that_answers_twice_from_one_address_is_the_same_one() {
        var proposals = new Matching(PARTIES).of(List.of(organisation("Fjordby Idrætsforening", "formand@nord.example"),
                organisation("Fjordby Idrætsforening", "formand@nord.example")));
        assertThat(proposals).extracting(Proposal::sure).containsExactly(Optional.of(1L), Optional.of(1L));
    }

    @Test
    void once_a_party_has_answered_another_reply_under_its_name_is_looked_at() {
        var answered = new KnownParty(1, "Fjordby Idrætsforening", Set.of("idraet@fjordby-if.example"), Set.of(), true);
        assertThat(new Matching(List.of(answered)).of(List.of(organisation("Fjordby Idrætsforening", ""))).getFirst().sure()).isEmpty();
        assertThat(new Matching(List.of(answered)).of(List.of(organisation("Fjordby Idrætsforening", "idraet@fjordby-if.example")))
                .getFirst().sure()).contains(1L);
    }

    @Test
    void a_domain_tells_unless_everybody_or_many_parties_have_it() {
        assertThat(proposed(organisation("Bestyrelsen", "kasserer@fjordby-if.example")).matches()).extracting(Proposal.Match::because)
                .containsExactly(Set.of(Evidence.DOMAIN));
        assertThat(new Matching(PARTIES).of(List.of(organisation("Bestyrelsen", "nogen@gmail.com"),
                organisation("Et kontor", "kontor@fjordby.example")))).isEmpty();
    }

    @Test
    void who_writes_on_behalf_of_a_party_is_proposed_and_never_sure() {
        var written = new SentReply(9, "p-001", SpeaksAs.PRIVATE, "Karla Prøve", "", false, Instant.EPOCH, "",
                "Fjordby Idrætsforening, hvor jeg er formand");
        var named = new SentReply(9, "p-002", SpeaksAs.PRIVATE, "Karla Prøve, på vegne af Fjordskolen", "", false, Instant.EPOCH, "", "");
        var proposals = new Matching(PARTIES).of(List.of(written, named));
        assertThat(proposals).extracting(proposal -> proposal.matches().getFirst().party()).containsExactly(1L, 4L);
        assertThat(proposals).allSatisfy(proposal -> {
            assertThat(proposal.matches().getFirst().because()).contains(Evidence.BEHALF);
            assertThat(proposal.sure()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"FIF, 1", "F.I.F., 1", "FIF Fodbold, 1", "FIF, 1"})
    void initials_are_proposed_and_never_sure(String typed, long party) {
        var proposal = proposed(organisation(typed, ""));
        assertThat(proposal.matches()).singleElement().satisfies(match -> {
            assertThat(match.party()).isEqualTo(party);
            assertThat(match.because()).containsExactly(Evidence.INITIALS);
        });
        assertThat(proposal.sure()).isEmpty();
    }

    @Test
    void a_party_known_by_its_initials_is_found_by_its_whole_name_and_two_of_the_same_initials_are_both_proposed() {
        var parties = List.of(party(1, "FIF", ""), party(2, "Fjordby Ishockeyforening", ""));
        assertThat(new Matching(parties).of(List.of(organisation("Fjordby Idrætsforening", ""))).getFirst().matches())
                .extracting(Proposal.Match::party).contains(1L);
        assertThat(new Matching(parties).of(List.of(organisation("FIF", ""))).getFirst().matches())
                .extracting(Proposal.Match::party).containsExactlyInAnyOrder(1L, 2L);
        assertThat(new Matching(parties).of(List.of(organisation("Fif", "")))).as("a word").hasSize(1)
                .allSatisfy(proposal -> assertThat(proposal.matches()).extracting(Proposal.Match::party).containsExactly(1L));
    }

    @Test
    void somebody_who_sits_in_one_party_and_writes_for_another_organisation_is_asked_about() {
        var known = new KnownParty(1, "Ældre Sagen Fjordby", Set.of("fjordby@aeldre.example"), Set.of("bodil@bakken.example"), false);
        var proposals = new Matching(List.of(known)).of(List.of(organisation("Bakkens Motionsklub", "bodil@bakken.example")));
        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.matches().getFirst().because()).containsExactly(Evidence.CONTACT);
            assertThat(proposal.sure()).isEmpty();
        });
        assertThat(new Matching(List.of(known)).of(List.of(organisation("Bakkens Motionsklub", "fjordby@aeldre.example")))
                .getFirst().sure())
                .as("its own address under quite another name").isEmpty();
        assertThat(new Matching(List.of(known)).of(List.of(organisation("Ældre Sagen", "fjordby@aeldre.example"))).getFirst().sure())
                .contains(1L);
    }

    @Test
    void a_person_of_two_parties_tells_neither() {
        var both = List.of(new KnownParty(1, "Ældre Sagen Fjordby", Set.of(), Set.of("bodil@bakken.example"), false),
                new KnownParty(2, "Bakkens Beboerforening", Set.of(), Set.of("bodil@bakken.example"), false));
        var proposals = new Matching(both).of(List.of(organisation("Et tredje sted", "bodil@bakken.example")));
        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.matches()).hasSize(2);
            assertThat(proposal.sure()).isEmpty();
        });
    }

    @Test
    void an_address_that_everybody_can_get_proposes_nobody() {
        for (var domain : List.of("gmail.com", "Gmail.com", "ymail.com", "fibermail.dk", "web.de", "wp.pl", "pm.me")) {
            var known = List.of(party(1, "Cyklister i Fjordby", "cyklister@" + domain.toLowerCase(java.util.Locale.ROOT)));
            assertThat(new Matching(known).of(List.of(organisation("Havnens Venner", "nogen@" + domain)))).as(domain).isEmpty();
        }
    }

    @Test
    void a_domain_that_many_senders_have_is_one_that_everybody_can_get() {
        var known = List.of(party(1, "Cyklister i Fjordby", "cyklister@oenet.example"));
        var senders = List.of(organisation("Havnens Venner", "a@oenet.example"), organisation("Fjordby Korforening", "b@oenet.example"),
                organisation("Grundejerne på Bakken", "c@oenet.example"), organisation("Bådlauget", "d@oenet.example"),
                organisation("Cyklister i Fjordby", "e@oenet.example"));
        assertThat(new Matching(known).of(senders)).singleElement()
                .satisfies(proposal -> assertThat(proposal.reply().organisation()).isEqualTo("Cyklister i Fjordby"));
    }

    private Proposal proposed(SentReply reply) {
        var proposals = new Matching(PARTIES).of(List.of(reply));
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    private SentReply organisation(String name, String email) {
        return new SentReply(++number, "o-00" + number, SpeaksAs.ORGANISATION, "Karla Prøve", name, false, Instant.EPOCH, email, "");
    }

    private static KnownParty party(long id, String name, String email) {
        return new KnownParty(id, name, email.isEmpty() ? Set.of() : Set.of(email), Set.of(), false);
    }
}
