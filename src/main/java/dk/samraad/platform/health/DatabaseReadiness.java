package dk.samraad.platform.health;

import dk.samraad.platform.database.Outage;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/// Whether the database takes what is written: a full disk, a standby and a read-only one answer every question and take
/// nothing.
@Singleton
class DatabaseReadiness implements ReadinessCheck {
    private final Writing writing;

    DatabaseReadiness(Writing writing) {
        this.writing = writing;
    }

    @Override
    public String name() {
        return "platform.database";
    }

    @Override
    public List<String> reasons() {
        try {
            writing.tryIt();
            return List.of();
        } catch (RuntimeException refused) {
            // It did not take it and did not refuse it.
            if (Outage.causes(refused) && !Outage.isForRoom(refused)) throw refused;
            return List.of("The database takes no writing.");
        }
    }

    /// Counted and committed, so that it has reached the disk.
    @Singleton
    static class Writing {
        private final JdbcOperations jdbc;

        Writing(JdbcOperations jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        void tryIt() {
            jdbc.prepareStatement("update platform.written set count = count + 1", statement -> statement.executeUpdate());
        }
    }
}
