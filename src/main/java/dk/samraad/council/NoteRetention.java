package dk.samraad.council;

import dk.samraad.platform.database.Rows;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Deletes what members noted for each other while they read, 90 days after the deadline: the opinion is written then, and no case
/// file, paper or page of staff has these notes.
@Singleton
class NoteRetention implements RecurringJob {
    static final String NAME = "hearing.note-retention";
    /// Told at the notes: `opinion.notes.help`.
    static final int DAYS = 90;

    private final JdbcOperations jdbc;
    private final InstantSource clock;

    NoteRetention(JdbcOperations jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public void run() {
        Rows.change(jdbc, "delete from hearing.council_note n using hearing.consultation c "
                + "where c.id = n.consultation_id and c.deadline < ?", Danish.dateOf(clock.instant()).minusDays(DAYS));
    }
}
