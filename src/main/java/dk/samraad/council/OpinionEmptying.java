package dk.samraad.council;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import dk.samraad.platform.database.Rows;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/// Deletes what councils wrote: their opinions with every wording, signature and name, what a minority said, and their notes.
@Singleton
@Connectable
class OpinionEmptying implements WordHolder {
    private static final List<String> DELETIONS = List.of(
            "delete from hearing.council_note where consultation_id = ?",
            "delete from hearing.opinion_event using hearing.opinion o where o.id = opinion_id and o.consultation_id = ?",
            "delete from hearing.opinion_signature using hearing.opinion o where o.id = opinion_id and o.consultation_id = ?",
            "delete from hearing.opinion_text t using hearing.opinion_part p, hearing.opinion o"
                    + " where p.id = t.part_id and o.id = p.opinion_id and o.consultation_id = ?",
            "delete from hearing.opinion_part using hearing.opinion o where o.id = opinion_id and o.consultation_id = ?",
            "delete from hearing.opinion where consultation_id = ?");

    private final JdbcOperations jdbc;

    OpinionEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Hearing hearing) {
        for (var deletion : DELETIONS) Rows.change(jdbc, deletion, hearing.id());
    }
}
