package dk.samraad.demo;

import dk.samraad.duty.Basis;
import dk.samraad.duty.Duties;
import dk.samraad.duty.Duty;
import dk.samraad.duty.DutyChange;
import dk.samraad.duty.Happened;
import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.heard.PartyLinks;
import dk.samraad.inbox.heard.PartyLinks.Said;
import dk.samraad.inbox.heard.Proposal;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.Party;
import dk.samraad.party.PartyChange;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.time.Backdating;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The associations and others whom Fjordby asks beside its councils: most answer, and staff say which reply is whose; one
/// has no remarks, one stays silent, one mail comes back, one is not asked, with a reason.
@Singleton
class FjordbyHeard {
    private static final String FILE = "hoerte.txt";
    private static final Actor BY = FjordbyStaff.ACTOR;
    private static final Duration INVITED = Duration.ofHours(9);
    private static final int NO_REMARKS_AFTER_DAYS = 9;
    private static final int EXCEPTED_AFTER_DAYS = 5;

    private final Parties parties;
    private final Duties duties;
    private final PartyLinks links;

    FjordbyHeard(Parties parties, Duties duties, PartyLinks links) {
        this.parties = parties;
        this.duties = duties;
        this.links = links;
    }

    private enum Became { ANSWERED, NO_REMARKS, SILENT, RETURNED, EXCEPTED }

    /// @param about the sender of its reply, or the reason of its exemption; else empty
    private record Heard(String hearing, PartyKind kind, String name, String mailbox, Became became, String about) {
        static Heard of(String line) {
            var bar = line.split("\\|", 6);
            return new Heard(bar[0], PartyKind.valueOf(bar[1]), bar[2], bar[3], Became.valueOf(bar[4]), bar[5]);
        }
    }

    /// When the hearing has begun. A mail that came back is looked after: no hearing is assessed while nobody says why a party was not
    /// asked.
    void invite(Hearing hearing) {
        var at = hearing.opensAt().plus(INVITED);
        for (var heard : of(hearing)) {
            var party = party(heard);
            if (heard.became() == Became.EXCEPTED) made(duties.add(hearing.slug(), party, Basis.RESOLVED, BY));
            else invite(hearing, party, heard.became(), at);
            var reason = heard.became() == Became.ANSWERED ? "" : heard.about();
            if (!reason.isEmpty()) Backdating.at(at.plus(Duration.ofDays(EXCEPTED_AFTER_DAYS)), () -> except(hearing, party, reason));
        }
    }

    private void invite(Hearing hearing, long party, Became became, Instant at) {
        duties.invited(hearing.id(), List.of(party), at);
        var known = at.plus(Duration.ofMinutes(3));
        if (became == Became.RETURNED) duties.cameBack(hearing.id(), party, known);
        else duties.delivered(hearing.id(), party, known);
        if (became == Became.NO_REMARKS) Backdating.at(at.plus(Duration.ofDays(NO_REMARKS_AFTER_DAYS)), () -> noRemarks(hearing, party));
    }

    private void except(Hearing hearing, long party, String reason) {
        var duty = duty(hearing, party);
        made(duties.except(hearing.slug(), duty.id(), duty.revision(), reason, FjordbyStaff.ACTOR.name(), BY));
    }

    private void noRemarks(Hearing hearing, long party) {
        var duty = duty(hearing, party);
        var answered = Danish.dateOf(hearing.opensAt()).plusDays(NO_REMARKS_AFTER_DAYS);
        made(duties.write(hearing.slug(), duty.id(), duty.revision(), new Happened(duty.deadline(), duty.invited().map(Danish::dateOf),
                duty.delivered().map(Danish::dateOf), Optional.of(answered), true), BY));
    }

    /// When the replies are in: staff say whose they are. What nobody has said yet stays proposed.
    void link(Hearing hearing) {
        for (var heard : of(hearing)) {
            if (heard.became() != Became.ANSWERED) continue;
            var reply = links.proposals(hearing, 1).proposals().stream().map(Proposal::reply)
                    .filter(sent -> sent.organisation().equals(heard.about())).findFirst()
                    .orElseThrow(() -> new IllegalStateException("The demo has no reply of " + heard.about()));
            links.say(hearing, List.of(new Said(reply.reference(), Optional.of(party(heard)), false)), FjordbyStaff.ACTOR);
        }
    }

    private static List<Heard> of(Hearing hearing) {
        return DemoFiles.lines(FILE).stream().map(Heard::of).filter(heard -> heard.hearing().equals(hearing.slug())).toList();
    }

    private Duty duty(Hearing hearing, long party) {
        return duties.of(hearing.id()).duties().stream().filter(duty -> duty.party().id() == party).findFirst().orElseThrow();
    }

    /// Both hearings ask some of the same.
    private long party(Heard heard) {
        return Arrays.stream(PartyKind.values()).flatMap(kind -> parties.byKind(kind).stream())
                .filter(party -> party.name().equals(heard.name())).map(Party::id).findFirst().orElseGet(() -> create(heard));
    }

    private long create(Heard heard) {
        var wished = new NewParty(heard.name(), heard.kind(), null, heard.mailbox() + "@fjordby.example", "", "", "", true);
        return switch (parties.create(wished, BY)) {
            case PartyChange.Made(var id) -> id;
            case PartyChange.Refused(var reason) -> throw new IllegalStateException("The demo's parties: " + reason);
        };
    }

    private static void made(DutyChange change) {
        if (change instanceof DutyChange.Refused(var reasons)) throw new IllegalStateException("The demo's duties: " + reasons);
    }
}
