package dk.samraad.outreach;

import dk.samraad.platform.jobs.Pieces;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/// Tells subscribers of hearings that have opened. At most so many mails at a time as are sent in the meantime, so that
/// somebody's receipt does not wait behind ten thousand of these.
@Singleton
class NoticeJob implements RecurringJob {
    static final String NAME = "outreach.notice";
    private static final int BATCHES = 5;

    private final NoticeRepository notices;
    private final NoticeWriter writer;
    private final Pieces pieces;
    private final InstantSource clock;

    NoticeJob(NoticeRepository notices, NoticeWriter writer, Pieces pieces, InstantSource clock) {
        this.notices = notices;
        this.writer = writer;
        this.pieces = pieces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        var now = clock.instant();
        notices.begin(now, Danish.dateOf(now));
        var left = new AtomicInteger(BATCHES);
        pieces.each("notice of hearing", notices.unfinished(), hearing -> hearing, hearing -> {
            // One transaction a batch: cut off, it goes on where it was.
            while (left.get() > 0 && writer.writeSome(hearing)) left.decrementAndGet();
        });
    }
}
