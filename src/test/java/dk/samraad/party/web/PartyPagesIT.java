package dk.samraad.party.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.party.Parties;
import dk.samraad.party.PartyKind;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Staff write down who is heard.
class PartyPagesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private Client staff = app.client();

    @BeforeEach
    void nobody_yet() {
        app.execute("delete from party.organisation");
        app.execute("delete from identity.guest");
        staff = Staff.signedInWithoutAdministration(app);
    }

    @Test
    void a_council_is_made_and_shown_with_a_warning_that_it_has_no_chair() {
        var page = council();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Fjordby Seniorråd", "raad@fjordby.example", "bliver aldrig offentliggjort", "Rådet har ingen formand lige nu");
        assertThat(staff.get("/medarbejder/parter").text()).contains("1 part", "Fjordby Seniorråd");
        assertThat(staff.get("/medarbejder/parter?q=handicap&art=COUNCIL").text()).contains("Ingen parter");
    }

    @Test
    void what_cannot_be_taken_is_shown_again_with_everything_typed() {
        var answer = create("", "KONGE", "raad", "kun for os");

        refused(answer);
        assertThat(answer.text()).contains("Skriv partens navn", "Vælg, hvilken slags part", "Skriv en hel e-mailadresse");
        assertThat(answer.page().select("#email").val()).isEqualTo("raad");
        assertThat(answer.page().select("#note").text()).isEqualTo("kun for os");
        council();
        refused(create("fjordby seniorråd", "SCHOOL", "", ""));
    }

    @Test
    void an_edit_somebody_was_faster_than_is_stale() {
        var page = council();
        var edit = staff.get(page.url() + "/ret");
        staff.submit(edit, Map.of("name", List.of("Seniorrådet i Fjordby")));

        var late = staff.submit(edit, Map.of("name", List.of("Noget andet"), "note", List.of("Ring\ntil Inger")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Det skrev du");
        assertThat(late.page().select("blockquote").eachText()).as("nothing typed is lost").contains("Noget andet", "Ring til Inger");
        assertThat(staff.get(page.url()).text()).contains("Seniorrådet i Fjordby");
    }

    @Test
    void a_member_is_added_elected_and_leaves() {
        var council = council().url();
        var wish = staff.get(council + "/medlemmer/nyt");
        var wrong = staff.submit(wish, Map.of("name", List.of("Inger Eksempel"), "email", List.of("inger"), "from-day", List.of("32"),
                "until-day", List.of("1")));
        refused(wrong);
        assertThat(wrong.page().select(".error-summary a").eachText()).as("which of the two days is meant").doesNotHaveDuplicates()
                .anyMatch(error -> error.startsWith("Medlem fra: ")).anyMatch(error -> error.startsWith("Sidste dag som medlem: "));
        var page = staff.submit(wish, Map.of(
                "name", List.of("Inger Eksempel"), "email", List.of("inger@fjordby.example"), "from-day", List.of("1"), "from-month", List.of("1"), "from-year", List.of("2026")));
        assertThat(page.text()).contains("Inger Eksempel", "1. januar 2026");

        refused(elect(page, "", "", "1"));
        var elected = elect(page, page.page().expectFirst("select[name=seat] option:last-of-type").val(), "CHAIR", "1");
        assertThat(elected.text()).contains("Formand").doesNotContain("Rådet har ingen formand");

        var member = staff.get(elected.page().select("a[href*=/medlemmer/][href$=" + seat() + "]").attr("href"));
        assertThat(member.page().select("#email").val()).isEqualTo("inger@fjordby.example");
        refused(staff.submit(member, Map.of("until-day", List.of("1"), "until-month", List.of("1"), "until-year", List.of("2025"))));
        var left = staff.submit(member, Map.of("until-day", List.of("1"), "until-month", List.of("3"), "until-year", List.of("2026")));
        assertThat(left.text()).contains("Der er ingen medlemmer endnu", "Tidligere og kommende medlemmer");
        var late = staff.submit(member, Map.of("email", List.of("inger.eksempel@fjordby.example")));
        assertThat(late.status()).as("who opened the page before writes over nobody").isEqualTo(409);
        assertThat(late.page().select("blockquote").eachText()).contains("inger.eksempel@fjordby.example");
    }

    @Test
    void electing_somebody_before_they_were_a_member_says_so_and_keeps_what_was_typed() {
        var council = council().url();
        var page = staff.submit(staff.get(council + "/medlemmer/nyt"), Map.of(
                "name", List.of("Inger Eksempel"), "from-day", List.of("1"), "from-month", List.of("3"), "from-year", List.of("2026")));

        var answer = elect(page, seat(), "DEPUTY", "2");

        refused(answer);
        assertThat(answer.text()).contains("Personen er ikke medlem den dag");
        assertThat(answer.page().select("#electedFrom-month").val()).isEqualTo("2");
        assertThat(answer.page().select("input[name=office][checked]").val()).isEqualTo("DEPUTY");
    }

    @Test
    void meetings_are_written_as_people_write_the_time_and_can_be_removed() {
        var page = council();
        refused(meeting(page, "31", "2", "9.30"));
        refused(meeting(page, "5", "3", "halv ti"));
        for (var time : Map.of("5", "9", "6", "9.30", "7", "1330").entrySet()) page = meeting(page, time.getKey(), "3", time.getValue());
        page = staff.get(page.url().replaceAll("#.*", ""));
        assertThat(page.text()).contains("5. marts 2026 kl. 09.00", "6. marts 2026 kl. 09.30", "7. marts 2026 kl. 13.30, Rådhuset");
        refused(meeting(page, "5", "3", ""));

        var after = staff.submit(page, Objects.requireNonNull(page.page().expectFirst("form[action*=/moeder/]")), Map.of());

        assertThat(after.text()).doesNotContain("5. marts 2026").contains("6. marts 2026");
    }

    @Test
    void a_contact_is_added_and_removed() {
        var page = council();
        refused(contact(page, "", "kontakt"));
        page = contact(page, "Sekretariatet", "sekretariat@fjordby.example");
        assertThat(page.text()).contains("Sekretariatet, sekretariat@fjordby.example");

        var after = staff.submit(page, Objects.requireNonNull(page.page().expectFirst("form[action*=/kontakter/]")), Map.of());

        assertThat(after.text()).contains("Der er ingen kontaktpersoner");
    }

    @Test
    void an_archived_party_is_out_of_the_list_and_a_school_has_no_members() {
        var page = create("Fjordskolen", "SCHOOL", "", "");
        assertThat(page.page().select("#medlemmer, #moeder")).isEmpty();
        assertThat(staff.get(page.url() + "/medlemmer/nyt").status()).isEqualTo(404);

        staff.submit(page, Objects.requireNonNull(page.page().expectFirst("form[action$=/arkiv]")), Map.of());

        assertThat(app.bean(Parties.class).byKind(PartyKind.SCHOOL)).isEmpty();
        assertThat(staff.get(page.url()).text()).contains("Parten er arkiveret");
        assertThat(staff.get("/medarbejder/parter/999999").status()).isEqualTo(404);
    }

    private Answer council() {
        return create("Fjordby Seniorråd", "COUNCIL.SENIOR", "raad@fjordby.example", "");
    }

    private Answer create(String name, String kind, String email, String note) {
        return staff.submit(staff.get("/medarbejder/parter/ny"), main(), Map.of("name", List.of(name), "kind", List.of(kind), "email", List.of(email), "note", List.of(note)));
    }

    private Element main() {
        return Objects.requireNonNull(staff.get("/medarbejder/parter/ny").page().expectFirst("form[action='/medarbejder/parter'][method=post]"));
    }

    private Answer elect(Answer page, String seat, String office, String month) {
        var form = Objects.requireNonNull(page.page().expectFirst("form[action$=/hverv]"));
        return staff.submit(page, form, Map.of("seat", List.of(seat), "office", List.of(office),
                "electedFrom-day", List.of("1"), "electedFrom-month", List.of(month), "electedFrom-year", List.of("2026")));
    }

    private Answer meeting(Answer page, String day, String month, String time) {
        var form = Objects.requireNonNull(page.page().expectFirst("form[action$=/moeder]"));
        return staff.submit(page, form, Map.of("heldOn-day", List.of(day), "heldOn-month", List.of(month), "heldOn-year", List.of("2026"),
                "beginsAt", List.of(time), "place", List.of("Rådhuset")));
    }

    private Answer contact(Answer page, String name, String email) {
        var form = Objects.requireNonNull(page.page().expectFirst("form[action$=/kontakter]"));
        return staff.submit(page, form, Map.of("contactName", List.of(name), "contactEmail", List.of(email)));
    }

    private static String seat() {
        return app.queryOne("select max(id) from party.seat");
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fejl:");
        assertThat(answer.page().select(".error-summary a")).isNotEmpty().allMatch(link -> !answer.page().select(link.attr("href")).isEmpty());
    }
}
