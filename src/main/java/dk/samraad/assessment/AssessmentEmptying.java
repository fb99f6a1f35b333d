package dk.samraad.assessment;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import dk.samraad.platform.database.Rows;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/// Deletes what staff made of replies and opinions: pieces, points with their titles, and the reasons written beside them.
@Singleton
@Connectable
class AssessmentEmptying implements WordHolder {
    private static final List<String> DELETIONS = List.of(
            "delete from hearing.segment where consultation_id = ?",
            "delete from hearing.point where consultation_id = ?",
            "delete from hearing.promise where consultation_id = ?",
            "delete from hearing.unassessed where consultation_id = ?");

    private final JdbcOperations jdbc;

    AssessmentEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Hearing hearing) {
        for (var deletion : DELETIONS) Rows.change(jdbc, deletion, hearing.id());
    }
}
