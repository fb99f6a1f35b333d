package dk.samraad.council;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.party.Parties;
import dk.samraad.party.Seat;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// What a council's members read of their own work; they change it by [OpinionWriting], [OpinionSteps] and [CouncilNotes]. Each
/// method is asked with the seat its caller holds today (`Parties.seatOf`), and shows that council's own only.
@Singleton
public class CouncilRoom {
    public static final int LONGEST_TEXT = 20_000;
    public static final int LONGEST_GROUP = 200;
    public static final int LONGEST_REASON = 2_000;

    private final Hearings hearings;
    private final Parties parties;
    private final OpinionQueries queries;
    private final InstantSource clock;

    CouncilRoom(Hearings hearings, Parties parties, OpinionQueries queries, InstantSource clock) {
        this.hearings = hearings;
        this.parties = parties;
        this.queries = queries;
        this.clock = clock;
    }

    /// What waits for the council, the most urgent first; at most 20. One statement.
    @Connectable
    public List<CouncilHearing> hearingsFor(Seat seat) {
        return queries.forCouncil(seat.council(), today());
    }

    /// A hearing the council may look at: sent out and not put away. One that was withdrawn too, so that nothing written is lost.
    ///
    /// @throws NotFound for a draft, one put away, or none
    @Connectable
    public Hearing hearing(String slug) {
        var hearing = hearings.bySlug(slug);
        if (hearing.state() == HearingState.DRAFT || hearing.state() == HearingState.ARCHIVED) throw new NotFound();
        return hearing;
    }

    /// The council's opinion; an empty one, with id 0, while nobody has written anything. One statement where there is one.
    @Connectable
    public Opinion opinion(Hearing hearing, Seat seat) {
        return queries.of(hearing.id(), seat.council())
                .orElseGet(() -> Opinion.none(hearing.id(), parties.find(seat.council()).orElseThrow(NotFound::new), clock.instant()));
    }

    /// Every wording a part has had, the newest first; also of one that was taken out.
    ///
    /// @throws NotFound when the opinion has no such part
    @Connectable
    public List<OpinionPart> wordings(Opinion opinion, long part) {
        var wordings = queries.wordings(opinion.id(), part);
        if (wordings.isEmpty()) throw new NotFound();
        return wordings;
    }

    private LocalDate today() {
        return Danish.dateOf(clock.instant());
    }
}
