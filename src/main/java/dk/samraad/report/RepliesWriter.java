package dk.samraad.report;

import dk.samraad.platform.time.Danish;
import dk.samraad.writing.hearing.CollectedReplies;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
class RepliesWriter implements Writer {
    private final HearingGathering gathering;
    private final InstantSource clock;

    RepliesWriter(HearingGathering gathering, InstantSource clock) {
        this.gathering = gathering;
        this.clock = clock;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.REPLIES;
    }

    @Override
    public Written write(Edition edition, int number, Runnable gathered) {
        var hearing = gathering.hearing(edition);
        var asOf = Danish.dateOf(clock.instant());
        var data = gathering.gather(hearing, edition.language(), number);
        gathered.run();
        var replies = CollectedReplies.of(data, asOf);
        var twin = replies.twin();
        return new Written(asOf, replies.composition(), Optional.empty(), replies.json(), replies.csv(), replies.dataSha256(),
                new Twin(twin.composition(), twin.json(), twin.csv(), twin.dataSha256()), data.cover().openOn(asOf));
    }
}
