package dk.samraad.platform.jobs;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Where the jobs stand: for pages, measures and readiness. Whoever asks reads the database.
@Singleton
public class JobStands {
    private static final String SQL = """
            select coalesce(t.task_name, f.job), t.waiting, t.due, t.beat, t.succeeded, t.failures, f.at, f.reference
            from (select task_name, count(*) waiting, min(execution_time) due, max(last_heartbeat) filter (where picked) beat,
                         max(last_success) succeeded, max(coalesce(consecutive_failures, 0)) failures
                  from platform.scheduled_tasks group by task_name) t
            full join platform.job_failure f on f.job = t.task_name""";

    private record Row(
            int waiting, Optional<Instant> due, Optional<Instant> beat, Optional<Instant> succeeded, int failures,
            Optional<JobStand.LastFailure> lastFailure) {
        static final Row NONE = new Row(0, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    private final Jobs jobs;
    private final JdbcOperations jdbc;

    JobStands(Jobs jobs, JdbcOperations jdbc) {
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /// Every job there is, by name. One statement.
    @ReadOnly
    public List<JobStand> all() {
        var rows = rows();
        var recurring = jobs.recurring();
        var names = new TreeSet<>(recurring.keySet());
        names.addAll(jobs.whenAsked());
        var stands = new ArrayList<JobStand>();
        for (var name : names) {
            var row = rows.getOrDefault(name, Row.NONE);
            stands.add(new JobStand(name, Optional.ofNullable(recurring.get(name)).map(RecurringJob::pause), row.waiting, row.due, row.beat,
                    row.succeeded, row.failures, row.lastFailure));
        }
        return stands;
    }

    private Map<String, Row> rows() {
        return jdbc.prepareStatement(SQL, statement -> {
            var rows = new HashMap<String, Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) rows.put(found.getString(1), row(found));
            }
            return rows;
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        var reference = row.getString(8);
        return new Row(row.getInt(2), moment(row, 3), moment(row, 4), moment(row, 5), row.getInt(6),
                moment(row, 7).map(at -> new JobStand.LastFailure(at, reference)));
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
