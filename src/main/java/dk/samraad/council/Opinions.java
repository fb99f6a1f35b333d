package dk.samraad.council;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;

/// The door of the councils' opinions for everybody but the councils: what was signed off, verbatim, and how far the others are.
@Singleton
public class Opinions {
    private final OpinionQueries queries;

    Opinions(OpinionQueries queries) {
        this.queries = queries;
    }

    /// Every opinion signed off on this hearing, each with its minority opinions, by the council's name in Danish order. Late
    /// ones too. One statement.
    @Connectable
    public List<SignedOpinion> signedOf(long hearingId) {
        return queries.signedOf(hearingId).stream().map(SignedOpinion::of).toList();
    }

    /// How far each council that has begun is; not a word of what it writes. One statement.
    @Connectable
    public List<OpinionProgress> progressOf(long hearingId) {
        return queries.progressOf(hearingId);
    }
}
