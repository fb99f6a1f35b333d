package dk.samraad.outreach;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/// Deletes who was written to about a hearing, and what.
@Singleton
@Connectable
class MailingEmptying implements WordHolder {
    private static final List<String> DELETIONS = List.of(
            "delete from outreach.mailing where consultation_id = ?");

    private final JdbcOperations jdbc;

    MailingEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Hearing hearing) {
        for (var deletion : DELETIONS) {
            jdbc.prepareStatement(deletion, statement -> {
                statement.setLong(1, hearing.id());
                return statement.executeUpdate();
            });
        }
    }
}
