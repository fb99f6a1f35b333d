package dk.samraad.reply;

import dk.samraad.platform.database.Rows;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Deletes what is due: files never sent, the hashes of withdrawn replies, replies past their last day.
@Singleton
public class ReplyRetention implements RecurringJob {
    public static final String NAME = "hearing.reply-retention";
    private static final Duration UPLOADS_KEPT = Duration.ofHours(24);

    private final JdbcOperations jdbc;
    private final UploadStore uploads;
    private final InstantSource clock;

    ReplyRetention(JdbcOperations jdbc, UploadStore uploads, InstantSource clock) {
        this.jdbc = jdbc;
        this.uploads = uploads;
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
    @Transactional
    public void run() {
        uploads.deleteBefore(clock.instant().minus(UPLOADS_KEPT));
        var today = Danish.dateOf(clock.instant());
        Rows.change(jdbc, "delete from hearing.reply_withdrawn where forget_on <= ?", today);
        Rows.change(jdbc, "delete from hearing.reply r using hearing.consultation c where c.id = r.consultation_id"
                + " and (c.emptied_on is not null or not c.waits_for_filing and c.retained_until < ?)", today);
    }
}
