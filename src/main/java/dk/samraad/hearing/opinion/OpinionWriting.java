package dk.samraad.hearing.opinion;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.draft.Drafts;
import dk.samraad.party.Parties;
import dk.samraad.party.Seat;
import dk.samraad.platform.error.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Members of one council write its opinion together, part by part. Every wording is kept; an edit that began from an older
/// wording than the newest is not stored but laid beside it.
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
        var reasons = reasonsAgainst(hearing, opinion, wish);
        if (wish.text().isBlank()) reasons.add(OpinionObstacle.TEXT_MISSING);
        if (opinion.parts().size() >= PartCheck.MOST_PARTS) reasons.add(OpinionObstacle.TOO_MANY_PARTS);
        if (!reasons.isEmpty()) return new Edit.Refused(reasons);
        var part = store.insertPart(opinion.id(), wish);
        store.insertText(part, 1, wish, namesOf(wish, Optional.empty(), seat), seat, clock.instant());
        store.touch(opinion.id());
        return new Edit.Saved(part);
    }

    /// Gives a part new words. Empty ones take it out; its earlier wordings stay.
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
        var reasons = reasonsAgainst(hearing, opinion, wish);
        if (!newest.mayBeWrittenBy(seat.id())) reasons.add(OpinionObstacle.MINORITY_OF_OTHERS);
        // Who stood behind a minority opinion may have left the council since; the name stays.
        if (newest.seats().containsAll(wish.seats())) reasons.remove(OpinionObstacle.MEMBER_UNKNOWN);
        if (!reasons.isEmpty()) return new Edit.Refused(reasons);
        if (newest.revision() != revision) {
            var base = wordings.stream().filter(wording -> wording.revision() == revision).findFirst().orElseThrow(NotFound::new);
            return isSame(newest, wish) ? new Edit.Saved(part) : new Edit.Conflict(base, newest);
        }
        if (isSame(newest, wish)) return new Edit.Saved(part);
        store.revise(part, revision + 1);
        store.insertText(part, revision + 1, wish, namesOf(wish, Optional.of(newest), seat), seat, clock.instant());
        store.touch(opinion.id());
        return new Edit.Saved(part);
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

    private Set<OpinionObstacle> reasonsAgainst(Hearing hearing, Opinion opinion, PartWish wish) {
        var reasons = EnumSet.noneOf(OpinionObstacle.class);
        reasons.addAll(PartCheck.againstHearing(hearing, opinion, clock.instant()));
        reasons.addAll(PartCheck.againstState(opinion.state()));
        reasons.addAll(PartCheck.againstWords(wish, drafts.inHearing(hearing.id()), parties.seatsIn(opinion.council().id())));
        return reasons;
    }

    private static boolean isSame(OpinionPart part, PartWish wish) {
        return part.text().equals(wish.text()) && part.about().equals(wish.about()) && part.group().equals(wish.group()) && part.seats().equals(wish.seats());
    }

    /// As they are called today; who has left keeps the name that stands there.
    private List<String> namesOf(PartWish wish, Optional<OpinionPart> before, Seat seat) {
        var members = parties.seatsIn(seat.council());
        return wish.seats().stream().map(id -> members.stream().filter(member -> member.id() == id).map(Seat::name).findFirst()
                .or(() -> before.map(part -> part.names().get(part.seats().indexOf(id)))).orElseThrow()).toList();
    }
}
