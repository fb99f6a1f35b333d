package dk.samraad.council;

import dk.samraad.hearing.Hearing;
import dk.samraad.party.Parties;
import dk.samraad.party.Seat;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Drafts;
import dk.samraad.text.PlainText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

/// Members of one council write its opinion together, part by part. Every wording is kept; an edit that began from an older
/// wording than the newest is not stored but laid beside it. Behind a minority opinion stands who wrote its words, and who has
/// joined them since; new words are the writer's alone until the others join again.
@Singleton
public class OpinionWriting {
    private final CouncilRoom room;
    private final Drafts drafts;
    private final Parties parties;
    private final OpinionStore store;
    private final InstantSource clock;

    OpinionWriting(CouncilRoom room, Drafts drafts, Parties parties, OpinionStore store, InstantSource clock) {
        this.room = room;
        this.drafts = drafts;
        this.parties = parties;
        this.store = store;
        this.clock = clock;
    }

    /// Adds a part at the end. The same form sent twice adds it once.
    ///
    /// @param seat of who writes, held today
    @Transactional
    public Edit add(String slug, Seat seat, PartWish wish) {
        var hearing = room.hearing(slug);
        var barred = PartCheck.againstHearing(hearing, room.opinion(hearing, seat), clock.instant());
        // Before anything is made: a withdrawn hearing gets no empty opinions.
        if (!barred.isEmpty()) return new Edit.Refused(barred);
        store.hold(hearing.id(), seat.council(), clock.instant());
        var opinion = room.opinion(hearing, seat);
        var before = store.madeBefore(opinion.id(), wish);
        if (before.isPresent()) return new Edit.Saved(before.get());
        var reasons = reasonsAgainst(hearing, opinion, seat, wish);
        if (PlainText.isBlank(wish.text())) reasons.add(OpinionObstacle.TEXT_MISSING);
        if (opinion.parts().size() >= PartCheck.MOST_PARTS) reasons.add(OpinionObstacle.TOO_MANY_PARTS);
        if (!reasons.isEmpty()) return new Edit.Refused(reasons);
        var part = store.insertPart(opinion.id(), wish);
        var behind = Behind.writer(wish.kind(), seat);
        store.insertText(part, 1, behind.behind(wish), behind.names(), seat, clock.instant());
        store.touch(opinion.id());
        return new Edit.Saved(part);
    }

    /// Gives a part new words. Empty ones take it out, or of a minority opinion the member, and the words with the last; its earlier
    /// wordings stay.
    ///
    /// @param revision the edit began from
    /// @throws NotFound when the council's opinion has no such part, or had no such revision of it
    @Transactional
    public Edit write(String slug, Seat seat, long part, int revision, PartWish wish) {
        var hearing = room.hearing(slug);
        store.hold(hearing.id(), seat.council(), clock.instant());
        var opinion = room.opinion(hearing, seat);
        var wordings = room.wordings(opinion, part);
        var newest = wordings.getFirst();
        if (newest.kind() != wish.kind()) throw new NotFound();
        if (!newest.mayBeWrittenBy(seat.id())) return new Edit.Refused(EnumSet.of(OpinionObstacle.MINORITY_OF_OTHERS));
        var reasons = reasonsAgainst(hearing, opinion, seat, wish);
        if (!reasons.isEmpty()) return new Edit.Refused(reasons);
        if (newest.revision() != revision) {
            var base = wordings.stream().filter(wording -> wording.revision() == revision).findFirst().orElseThrow(NotFound::new);
            return isSame(newest, wish) ? new Edit.Saved(part) : new Edit.Conflict(base, newest);
        }
        if (isSame(newest, wish)) return new Edit.Saved(part);
        var behind = wish.text().isEmpty() ? Behind.of(newest).without(seat)
                // In another language by name, the words are those the others joined.
                : saysTheSame(newest, wish) ? Behind.of(newest) : Behind.writer(wish.kind(), seat);
        var leaves = wish.text().isEmpty() && !behind.seats().isEmpty();
        revise(opinion, newest, leaves ? behind.again(newest) : behind.orLast(newest).behind(wish), leaves ? behind
                : behind.orLast(newest), seat);
        return new Edit.Saved(part);
    }

    /// Puts a member behind a minority opinion, by the words they read.
    ///
    /// @param revision of the words
    /// @throws NotFound when the council's opinion has no such minority opinion
    @Transactional
    public Edit join(String slug, Seat seat, long part, int revision) {
        var hearing = room.hearing(slug);
        store.hold(hearing.id(), seat.council(), clock.instant());
        var opinion = room.opinion(hearing, seat);
        var newest = opinion.part(part).filter(one -> one.kind() == OpinionPart.Kind.MINORITY).orElseThrow(NotFound::new);
        var reasons = EnumSet.copyOf(PartCheck.againstState(opinion.state()));
        reasons.addAll(PartCheck.againstHearing(hearing, opinion, clock.instant()));
        if (room.wordings(opinion, part).stream().filter(wording -> wording.revision() == revision).noneMatch(newest::saysTheSame)) {
            reasons.add(OpinionObstacle.REWORDED);
        }
        if (!reasons.isEmpty()) return new Edit.Refused(reasons);
        if (newest.isBehind(seat.id())) return new Edit.Saved(part);
        var behind = Behind.of(newest).with(seat);
        revise(opinion, newest, behind.again(newest), behind, seat);
        return new Edit.Saved(part);
    }

    private void revise(Opinion opinion, OpinionPart newest, PartWish wish, Behind behind, Seat seat) {
        store.revise(newest.id(), newest.revision() + 1);
        store.insertText(newest.id(), newest.revision() + 1, wish, behind.names(), seat, clock.instant());
        store.touch(opinion.id());
    }

    /// Moves a paragraph one place up or down among its kind.
    @Transactional
    public Edit move(String slug, Seat seat, long part, boolean up) {
        var hearing = room.hearing(slug);
        store.hold(hearing.id(), seat.council(), clock.instant());
        var opinion = room.opinion(hearing, seat);
        var moved = opinion.part(part).orElseThrow(NotFound::new);
        var reasons = EnumSet.copyOf(PartCheck.againstState(opinion.state()));
        reasons.addAll(PartCheck.againstHearing(hearing, opinion, clock.instant()));
        if (!reasons.isEmpty()) return new Edit.Refused(reasons);
        var kin = opinion.parts().stream().filter(other -> other.kind() == moved.kind()).toList();
        var place = kin.indexOf(moved) + (up ? -1 : 1);
        if (place < 0 || place >= kin.size()) return new Edit.Saved(part);
        store.swap(part, kin.get(place).id());
        store.touch(opinion.id());
        return new Edit.Saved(part);
    }

    private Set<OpinionObstacle> reasonsAgainst(Hearing hearing, Opinion opinion, Seat seat, PartWish wish) {
        var reasons = EnumSet.noneOf(OpinionObstacle.class);
        reasons.addAll(PartCheck.againstHearing(hearing, opinion, clock.instant()));
        reasons.addAll(PartCheck.againstState(opinion.state()));
        reasons.addAll(PartCheck.againstWords(wish, drafts.inHearing(hearing.id()), seat, parties.seatsIn(seat.council())));
        return reasons;
    }

    private static boolean isSame(OpinionPart part, PartWish wish) {
        return saysTheSame(part, wish) && part.writtenIn().equals(wish.writtenIn());
    }

    private static boolean saysTheSame(OpinionPart part, PartWish wish) {
        return part.text().equals(wish.text()) && part.about().equals(wish.about()) && part.group().equals(wish.group());
    }
}
