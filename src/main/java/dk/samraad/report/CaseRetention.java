package dk.samraad.report;

import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// The second clock: when the case date is passed and the case file was filed as it is now, what shows people's words or names is
/// deleted, in every room and in one transaction. The only one that may delete released bytes and signed opinions, beside the
/// removal of example data; the database holds both to it. What stays is the twin, and what the numbers of a summary are.
@Singleton
public class CaseRetention implements RecurringJob {
    public static final String NAME = "report.case-retention";

    private final CaseQueries queries;
    private final CaseEmptying emptying;
    private final Pieces pieces;
    private final InstantSource clock;

    CaseRetention(CaseQueries queries, CaseEmptying emptying, Pieces pieces, InstantSource clock) {
        this.queries = queries;
        this.emptying = emptying;
        this.pieces = pieces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var today = Danish.dateOf(clock.instant());
        pieces.each("case", queries.all(today).stream().filter(file -> file.isDueOn(today)).map(CaseFile::subject).toList(), Subject::slug,
                emptying::empty);
    }
}
