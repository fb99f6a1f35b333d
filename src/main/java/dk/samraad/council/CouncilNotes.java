package dk.samraad.council;

import dk.samraad.hearing.Hearing;
import dk.samraad.party.Seat;
import dk.samraad.platform.error.NotFound;
import dk.samraad.proposal.Drafts;
import dk.samraad.text.PlainText;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What members note for each other while they read. Only their council sees it.
@Singleton
public class CouncilNotes {
    public static final int LONGEST = 5_000;
    static final int MOST = 500;

    private final Drafts drafts;
    private final OpinionQueries queries;
    private final OpinionStore store;
    private final InstantSource clock;

    CouncilNotes(Drafts drafts, OpinionQueries queries, OpinionStore store, InstantSource clock) {
        this.drafts = drafts;
        this.queries = queries;
        this.store = store;
        this.clock = clock;
    }

    /// Those of one section, oldest first. One statement.
    @Connectable
    public List<CouncilNote> of(Hearing hearing, Seat seat, String section) {
        return queries.notes(hearing.id(), seat.council(), section);
    }

    /// @param about the section's number, or the code of one of its paragraphs
    /// @return what is wrong with it; empty when it is stored
    @Transactional
    public Set<OpinionObstacle> write(Hearing hearing, Seat seat, String section, String about, String text) {
        var found = drafts.inHearing(hearing.id()).flatMap(draft -> draft.section(section)).orElseThrow(NotFound::new);
        var reasons = EnumSet.noneOf(OpinionObstacle.class);
        if (PlainText.isBlank(text)) reasons.add(OpinionObstacle.TEXT_MISSING);
        if (PlainText.length(text) > LONGEST) reasons.add(OpinionObstacle.NOTE_TOO_LONG);
        if (!about.equals(section) && found.paragraphs().stream()
                .noneMatch(p -> p.code().equals(about))) reasons.add(OpinionObstacle.ABOUT_UNKNOWN);
        if (store.notes(hearing.id(), seat.council()) >= MOST) reasons.add(OpinionObstacle.TOO_MANY_NOTES);
        if (reasons.isEmpty()) store.insertNote(hearing.id(), section, about, text, seat, clock.instant());
        return reasons;
    }

    /// Takes one's own note away.
    ///
    /// @throws NotFound when it is not there, or somebody else's
    @Transactional
    public void remove(Hearing hearing, Seat seat, long note) {
        if (store.removeNote(hearing.id(), note, seat) == 0) throw new NotFound();
    }
}
