package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.duty.Answer.InTime;
import dk.samraad.duty.Duties;
import dk.samraad.duty.Standing;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.time.Danish;
import dk.samraad.reply.Arrival;
import dk.samraad.reply.Channel;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.Remark;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import dk.samraad.writing.hearing.Duty;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the hvidbog says of those who were to be heard, from the invitation to the table.
class HeardGatheringIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @BeforeEach
    void set_clock() {
        app.clock.set(SettableClock.START);
        app.execute("delete from identity.attempt");
    }

    @Test
    void an_answered_a_late_and_a_silent_party_and_a_council_stand_by_name_each_with_its_own() {
        var hearing = FjordbyHearing.open(app, "hvem-er-hoert");
        invited(hearing, "Ørreder i Fjordby");
        invited(hearing, "Cyklister i Fjordby");
        invited(hearing, "Aalauget");
        FjordbyDesk.opinion(app, hearing, "Brugerrådet", "Vi støtter udkastet.", "Vi er imod.");
        var council = Long.parseLong(app.queryOne("select id from party.organisation where name = 'Brugerrådet'"));
        app.bean(Duties.class).invited(hearing.id(), List.of(council), app.clock.instant());
        app.bean(Duties.class).answered(hearing.id(), council, app.clock.instant());
        came(hearing, "Cyklister i Fjordby", "Karla Prøve", false);
        app.clock.set(Danish.endOf(hearing.deadline()).plus(Duration.ofHours(3)));
        came(hearing, "Ørreder i Fjordby", "Karla Prøve", false);
        app.execute("update hearing.screening set publication = 'APPROVED'");
        confirm(hearing);

        var duties = gathered(hearing);
        assertThat(duties).extracting(Duty::party).containsSubsequence("Brugerrådet", "Cyklister i Fjordby",
                "Ørreder i Fjordby", "Aalauget");
        assertThat(one(duties, "Brugerrådet")).satisfies(duty -> {
            assertThat(duty.standing()).as("a council's opinion is its answer").isEqualTo(Standing.ANSWERED);
            assertThat(duty.replies()).containsExactly("r-001");
        });
        assertThat(one(duties, "Cyklister i Fjordby").replies()).containsExactly("o-001");
        assertThat(one(duties, "Ørreder i Fjordby")).satisfies(duty -> {
            assertThat(duty.inTime()).isEqualTo(InTime.LATE_UNDECIDED);
            assertThat(duty.replies()).as("it cannot be read").isEmpty();
        });
        assertThat(one(duties, "Aalauget").standing()).isEqualTo(Standing.SILENT);
    }

    @Test
    void a_protected_name_does_not_become_visible_by_a_link_nor_by_being_a_partys_name() {
        var hearing = FjordbyHearing.open(app, "beskyttet");
        invited(hearing, "Bakkens Boligselskab");
        invited(hearing, "Asta Eksempelborg");
        came(hearing, "Bakkens Boligselskab", "Hemmelig Eksempelsen", true);
        came(hearing, "", "Asta Eksempelborg", true);
        app.execute("update hearing.screening set publication = 'APPROVED'");
        var staff = Staff.signedIn(app);
        for (var link : Map.of("p-001", "Bakkens Boligselskab", "p-002", "Asta Eksempelborg").entrySet()) {
            var page = staff.get(page(hearing));
            var party = page.page().select("#part option").stream().filter(option -> option.text().equals(link.getValue())).findFirst()
                    .orElseThrow().val();
            staff.submit(page, page.page().expectFirst("form[action$=/selv]"),
                    Map.of("svar", List.of(link.getKey()), "part", List.of(party)));
        }

        var duties = gathered(hearing);
        assertThat(one(duties, "Bakkens Boligselskab")).satisfies(duty -> {
            assertThat(duty.standing()).isEqualTo(Standing.ANSWERED);
            assertThat(duty.replies()).as("the number would tell where p-001 is from").isEmpty();
        });
        assertThat(duties.getLast()).satisfies(duty -> {
            assertThat(duty.party()).isEmpty();
            assertThat(duty.standing()).isEqualTo(Standing.ANSWERED);
        });
        var data = app.bean(PaperGathering.class).gather(FjordbyDesk.now(app, hearing), Language.DA, 1);
        var paper = dk.samraad.writing.hearing.ConsultationReport.of(data, Danish.dateOf(app.clock.instant()));
        assertThat(new String(paper.json(), StandardCharsets.UTF_8)).doesNotContain("Asta", "Eksempelborg", "Hemmelig");
    }

    private static List<Duty> gathered(Hearing hearing) {
        return app.bean(PaperGathering.class).gather(FjordbyDesk.now(app, hearing), Language.DA, 1).duties();
    }

    private static Duty one(List<Duty> duties, String party) {
        return duties.stream().filter(duty -> duty.party().equals(party)).findFirst().orElseThrow();
    }

    private static void invited(Hearing hearing, String name) {
        var made = (PartyChange.Made) app.bean(Parties.class).create(new NewParty(name, PartyKind.ASSOCIATION, null, "", "", "", "", true),
                FjordbyHearing.STAFF);
        app.bean(Duties.class).invited(hearing.id(), List.of(made.id()), app.clock.instant());
    }

    private static void came(Hearing hearing, String organisation, String name, boolean isProtected) {
        var as = isProtected ? organisation.isEmpty() ? SpeaksAs.PRIVATE : SpeaksAs.PROFESSIONAL : SpeaksAs.ORGANISATION;
        var reply = new NewReply(UUID.randomUUID(), Optional.empty(), "da", app.clock.instant(),
                new Sender(as, name, organisation, "", false, isProtected), List.of(new Remark("", "Vi støtter det.")));
        app.bean(Replies.class).enter(hearing, reply, new Arrival(Channel.LETTER, app.clock.instant(), "Ane i Fjordby"));
    }

    private static void confirm(Hearing hearing) {
        var staff = Staff.signedIn(app);
        var page = staff.get(page(hearing));
        staff.submit(page, page.page().expectFirst("form[action$=/hoeringspligt/svar]"), Map.of());
    }

    private static String page(Hearing hearing) {
        return "/medarbejder/hoeringer/" + hearing.slug() + "/hoeringspligt/svar";
    }
}
