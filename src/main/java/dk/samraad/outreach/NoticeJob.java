package dk.samraad.outreach;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Tells subscribers of hearings that have opened. At most so many mails at a time as are sent in the meantime, so that
/// somebody's receipt does not wait behind ten thousand of these.
@Singleton
class NoticeJob implements RecurringJob {
    static final String NAME = "outreach.notice";
    private static final int BATCHES = 5;

    private final NoticeRepository notices;
    private final NoticeWriter writer;
    private final InstantSource clock;

    NoticeJob(NoticeRepository notices, NoticeWriter writer, InstantSource clock) {
        this.notices = notices;
        this.writer = writer;
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
        int left = BATCHES;
        for (long hearing : notices.unfinished()) {
            // One transaction a batch: cut off, it goes on where it was.
            while (left > 0 && writer.writeSome(hearing)) left--;
        }
    }
}
