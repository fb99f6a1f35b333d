package dk.samraad.reply;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Looks for decisions that somebody waits to hear of. The state of the hearing is all it goes by: there is nothing to forget
/// when the decision is made.
@Singleton
class NewsJob implements RecurringJob {
    static final String NAME = "hearing.news";

    private final News news;
    private final Hearings hearings;
    private final Pieces pieces;

    NewsJob(News news, Hearings hearings, Pieces pieces) {
        this.news = news;
        this.hearings = hearings;
        this.pieces = pieces;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        pieces.each("news of hearing", news.hearings(), id -> id, id -> {
            var hearing = hearings.find(id).orElseThrow();
            while (news.tellSome(hearing)) {
                // One transaction a page: cut off, it goes on where it was.
            }
        });
    }
}
