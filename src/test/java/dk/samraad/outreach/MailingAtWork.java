package dk.samraad.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.NewParty;
import dk.samraad.party.NewSeat;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A hearing with a council that must answer, a school and an association, and staff who write to them.
abstract class MailingAtWork {
    static final String INGER = "inger@fjordby.example";
    static final String SCHOOL = "skolen@fjordby.example";
    static final String BY = Staff.NAME;
    static final Post post = Post.open();
    private static int number;

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo());

    String page = "";
    @SuppressWarnings("NullAway.Init")
    Hearing hearing;
    Client staff = app.client();
    long council;
    long school;

    @BeforeEach
    void a_hearing_that_a_council_must_answer() throws Exception {
        app.clock.set(SettableClock.START);
        for (var table : List.of("identity.attempt", "outreach.mailing", "hearing.sender_party", "hearing.duty", "party.organisation",
                "identity.guest", "platform.mail")) app.execute("delete from " + table);
        post.server().purgeEmailFromAllMailboxes();
        staff = Staff.signedIn(app);
        hearing = FjordbyHearing.open(app, "hoering-" + ++number);
        page = "/medarbejder/hoeringer/" + hearing.slug() + "/udsendelser";
        council = party("Fjordby Seniorråd", PartyKind.COUNCIL, "");
        app.bean(Councils.class).addMember(council, new NewSeat("Inger Eksempel", INGER, LocalDate.of(2025, 1, 1), null),
                Actor.systemAs(BY));
        school = party("Fjordskolen", PartyKind.SCHOOL, SCHOOL);
        party("Stille forening", PartyKind.ASSOCIATION, "");
        app.execute("insert into hearing.duty (consultation_id, party_id, basis, deadline) values (" + hearing.id() + ", " + council
                + ", 'SECTION_30', '2026-03-27')");
    }

    static Mailings mailings() {
        return app.bean(Mailings.class);
    }

    void send(MailingKind kind, Long... parties) {
        assertThat(mailings().send(hearing, kind, List.of(parties), "Vores ord.", UUID.randomUUID(), Actor.systemAs(BY)))
                .isInstanceOf(Sending.Asked.class);
        write();
        post.to(app, INGER);
    }

    static void write() {
        app.bean(Jobs.class).runNow(MailingJob.NAME);
    }

    List<String> chosen(MailingKind kind) {
        return staff.get(page + "/ny?art=" + kind).page().select("input[name=parti][checked]").eachAttr("value");
    }

    Answer preview(Answer form, String message, Long... parties) {
        return staff.submit(form, Map.of("parti", Arrays.stream(parties).map(String::valueOf).toList(), "message", List.of(message)));
    }

    static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fejl:");
        assertThat(answer.page().select(".error-summary a")).isNotEmpty()
                .allMatch(link -> !answer.page().select(link.attr("href")).isEmpty());
    }

    static long party(String name, PartyKind kind, String email) {
        var council = kind == PartyKind.COUNCIL ? CouncilKind.SENIOR : null;
        return ((PartyChange.Made) app.bean(Parties.class).create(new NewParty(name, kind, council, email, "", "", "", true),
                Actor.systemAs(BY))).id();
    }
}
