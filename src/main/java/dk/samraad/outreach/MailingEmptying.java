package dk.samraad.outreach;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import dk.samraad.platform.database.Rows;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;

/// Deletes who was written to about a hearing, and what.
@Singleton
@Connectable
class MailingEmptying implements WordHolder {
    private final JdbcOperations jdbc;

    MailingEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Hearing hearing) {
        Rows.change(jdbc, "delete from outreach.mailing where consultation_id = ?", hearing.id());
    }
}
