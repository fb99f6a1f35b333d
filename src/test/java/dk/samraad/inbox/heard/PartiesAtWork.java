package dk.samraad.inbox.heard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.duty.Duties;
import dk.samraad.duty.Duty;
import dk.samraad.duty.Standing;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.heard.PartyLinks.Said;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.time.Danish;
import dk.samraad.receipt.Receipts;
import dk.samraad.reply.Arrival;
import dk.samraad.reply.Channel;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.Remark;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sender;
import dk.samraad.reply.Sending;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Parties that were invited, replies that came, and a member of staff who says which is whose.
abstract class PartiesAtWork {
    static int number;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    @SuppressWarnings("NullAway.Init")
    Hearing hearing;

    final Actor ane = Actor.systemAs("Ane i Fjordby");

    @BeforeEach
    void a_hearing() {
        app.clock.set(SettableClock.START);
        app.execute("delete from identity.attempt");
        hearing = FjordbyHearing.open(app, "hoert-" + ++number);
    }

    long invited(String name) {
        var made = (PartyChange.Made) app.bean(Parties.class).create(new NewParty(name, PartyKind.ASSOCIATION, null, "", "", "", "", true),
                FjordbyHearing.STAFF);
        app.bean(Duties.class).invited(hearing.id(), List.of(made.id()), app.clock.instant());
        return made.id();
    }

    UUID sent(String organisation, String email, String text) {
        return send(new Sender(SpeaksAs.ORGANISATION, "Karla Prøve", organisation, email, false, false), text);
    }

    UUID send(Sender sender, String text) {
        var submission = UUID.randomUUID();
        var reply = new NewReply(submission, Optional.empty(), "da", app.clock.instant(), sender, List.of(new Remark("", text)));
        assertThat(app.bean(Replies.class).send(hearing, reply)).isInstanceOf(Sending.Received.class);
        return submission;
    }

    void entered(String organisation, Channel channel) {
        var reply = new NewReply(UUID.randomUUID(), Optional.empty(), "da", app.clock.instant(),
                new Sender(SpeaksAs.ORGANISATION, "Karla Prøve", organisation, "", false, false),
                List.of(new Remark("", "Vi støtter det.")));
        assertThat(app.bean(Replies.class).enter(hearing, reply, new Arrival(channel, app.clock.instant(), "Ane i Fjordby")))
                .isInstanceOf(Sending.Received.class);
    }

    void withdraw(UUID submission) {
        app.bean(Receipts.class).withdraw(app.bean(Receipts.class).codeFor(submission));
    }

    void say(String reference, Optional<Long> party, boolean noRemarks) {
        assertThat(links().say(hearing, List.of(new Said(reference, party, noRemarks)), ane)).isOne();
    }

    Duty duty(long party) {
        return app.bean(Duties.class).of(hearing.id()).duties().stream().filter(duty -> duty.party().id() == party)
                .findFirst().orElseThrow();
    }

    Standing standing(long party) {
        return duty(party).standing(Danish.dateOf(app.clock.instant()));
    }

    static PartyLinks links() {
        return app.bean(PartyLinks.class);
    }
}
