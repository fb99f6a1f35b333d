package dk.samraad.report;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The list of released papers that say what they should not. Every method is one statement.
@Singleton
@Connectable
class LeakStore {
    private final JdbcOperations jdbc;

    LeakStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    long released() {
        return jdbc.prepareStatement("select count(*) from report.edition where state = 'RELEASED'", statement -> {
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    Optional<Long> releasedAfter(long id) {
        return jdbc.prepareStatement("select min(id) from report.edition where state = 'RELEASED' and id > ?", statement -> {
            statement.setLong(1, id);
            var rows = statement.executeQuery();
            rows.next();
            return Optional.ofNullable(rows.getObject(1, Long.class));
        });
    }

    void list(long edition, int hits, Instant now) {
        jdbc.prepareStatement("""
                insert into report.leak (edition_id, hits, found_at) values (?, ?, ?)
                on conflict (edition_id) do update set hits = excluded.hits, found_at = excluded.found_at""", statement -> {
            statement.setLong(1, edition);
            statement.setInt(2, hits);
            statement.setTimestamp(3, Timestamp.from(now));
            return statement.executeUpdate();
        });
    }

    /// Those that are still public, with in how many places, the newest first.
    Map<Long, Integer> listed() {
        return jdbc.prepareStatement("""
                select l.edition_id, l.hits from report.leak l join report.edition e on e.id = l.edition_id
                where e.state = 'RELEASED' order by l.edition_id desc""", statement -> {
            var rows = statement.executeQuery();
            var listed = new LinkedHashMap<Long, Integer>();
            while (rows.next()) listed.put(rows.getLong(1), rows.getInt(2));
            return listed;
        });
    }
}
