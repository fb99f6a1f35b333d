package dk.samraad.inbox.heard;

import dk.samraad.duty.Duties;
import dk.samraad.duty.Duty;
import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.heard.LinkQueries.Addresses;
import dk.samraad.inbox.heard.Proposal.Match;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.Stale;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which reply is which party's: proposed, said, taken back. The door of `inbox.heard`; for staff only.
@Singleton
public class PartyLinks {
    public static final int PER_PAGE = 50;
    private static final Addresses NONE = new Addresses(Set.of(), Set.of());

    private final LinkQueries queries;
    private final LinkStore store;
    private final Fingerprints fingerprints;
    private final Duties duties;
    private final Audit audit;
    private final InstantSource clock;

    PartyLinks(LinkQueries queries, LinkStore store, Fingerprints fingerprints, Duties duties, Audit audit, InstantSource clock) {
        this.queries = queries;
        this.store = store;
        this.fingerprints = fingerprints;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /// Replies that nobody has linked and that may be of a party of the register, organisations first. Four statements at most,
    /// however many there are; a party that is invited later is found as well.
    ///
    /// @param page from 1; too high a one is the last
    @ReadOnly
    public Proposal.Listing proposals(Hearing hearing, int page) {
        var all = proposals(hearing);
        var pages = Math.max(1, (all.size() + PER_PAGE - 1) / PER_PAGE);
        var shown = Math.clamp(page, 1, pages);
        return new Proposal.Listing(all.stream().skip((shown - 1L) * PER_PAGE).limit(PER_PAGE).toList(), all.size(), shown, pages);
    }

    private List<Proposal> proposals(Hearing hearing) {
        var replies = queries.unlinked(hearing.id());
        if (replies.isEmpty()) return List.of();
        var register = duties.of(hearing.id()).duties();
        var addresses = queries.addresses(register.stream().map(duty -> duty.party().id()).toList());
        var declined = queries.declined(hearing.id());
        var proposals = new ArrayList<Proposal>();
        for (var proposal : new Matching(register.stream().map(duty -> known(duty, addresses.getOrDefault(duty.party().id(), NONE)))
                .toList()).of(replies)) {
            var not = declined.getOrDefault(proposal.reply().id(), List.of());
            var left = proposal.matches().stream().filter(match -> !not.contains(match.party())).toList();
            if (!left.isEmpty()) proposals.add(new Proposal(proposal.reply(), left, proposal.sure().filter(party -> !not.contains(party))));
        }
        return proposals;
    }

    private static KnownParty known(Duty duty, Addresses addresses) {
        return new KnownParty(duty.party().id(), duty.party().name(), addresses.own(), addresses.contacts(), !duty.answers().isEmpty());
    }

    /// How many replies are proposed.
    @ReadOnly
    public int waiting(Hearing hearing) {
        return proposals(hearing).size();
    }

    /// What is decided, by the party's name. One statement.
    @ReadOnly
    public List<Link> links(Hearing hearing) {
        return queries.links(hearing.id());
    }

    /// The same of one reply.
    @ReadOnly
    public List<Link> linksOf(Hearing hearing, String reference) {
        return queries.linksOf(hearing.id(), reference);
    }

    /// What is said of one reply.
    ///
    /// @param reference such as `o-001`
    /// @param party whose it is; empty for none of those it is proposed for
    /// @param noRemarks it says that the party has no remarks
    public record Said(String reference, Optional<Long> party, boolean noRemarks) {}

    /// Says whose replies are. A reply of several parties together is said of each.
    ///
    /// @return how many were taken: not those that are gone, and none of a party that is not in the register
    @Transactional
    public int say(Hearing hearing, List<Said> all, Actor by) {
        var register = duties.of(hearing.id()).duties().stream().map(duty -> duty.party().id()).collect(Collectors.toSet());
        var proposed = all.stream().allMatch(said -> said.party().isPresent()) ? List.<Proposal>of() : proposals(hearing);
        var taken = 0;
        for (var said : all) {
            var parties = said.party().map(List::of).orElseGet(() -> proposedFor(said.reference(), proposed)).stream()
                    .filter(register::contains).toList();
            if (!parties.isEmpty() && say(hearing, said, parties, by)) taken++;
        }
        return taken;
    }

    private static List<Long> proposedFor(String reference, List<Proposal> proposed) {
        return proposed.stream().filter(proposal -> proposal.reply().reference().equals(reference))
                .flatMap(proposal -> proposal.matches().stream()).map(Match::party).toList();
    }

    private boolean say(Hearing hearing, Said said, List<Long> parties, Actor by) {
        var sender = queries.sender(hearing.id(), said.reference());
        if (sender.isEmpty()) return false;
        var isIts = said.party().isPresent();
        for (var party : parties) {
            store.say(hearing.id(), party, sender.get().reply(), fingerprints.of(sender.get()), isIts, isIts && said.noRemarks(),
                    by.name(), clock.instant());
            audit.record(by, isIts ? "hearing.reply-linked" : "hearing.reply-not-linked", hearing.slug() + " "
                    + said.reference() + " " + party);
        }
        return true;
    }

    /// Takes a decision back: the reply is nobody's again, and is proposed anew.
    ///
    /// @throws Stale when it is taken back already
    @Transactional
    public void undo(Hearing hearing, long link, Actor by) {
        if (!store.undo(hearing.id(), link)) throw new Stale();
        audit.record(by, "hearing.reply-unlinked", hearing.slug() + " " + link);
    }
}
