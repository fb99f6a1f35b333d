package dk.samraad.response;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Adds to how many came in on a day and in a way. Its caller holds the transaction.
@Singleton
class ReceivedCounts {
    private final JdbcOperations jdbc;

    ReceivedCounts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(LocalDate day, String mode) {}

    /// @param fresh as they came in: each with its day
    void add(long surveyId, List<Sheet> fresh) {
        var counts = new TreeMap<Key, Long>(Comparator.comparing(Key::day).thenComparing(Key::mode));
        for (var sheet : fresh) counts.merge(new Key(sheet.received().from(), sheet.mode()), 1L, Long::sum);
        jdbc.prepareStatement("""
                insert into response.received_count as c (survey_id, day, mode, received) values (?, ?, ?, ?)
                on conflict (survey_id, day, mode) do update set received = c.received + excluded.received""", statement -> {
            for (var count : counts.entrySet()) {
                statement.setLong(1, surveyId);
                statement.setObject(2, count.getKey().day());
                statement.setString(3, count.getKey().mode());
                statement.setLong(4, count.getValue());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
