package dk.samraad.inbox.heard;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import dk.samraad.platform.database.Rows;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;

/// Deletes which reply was whose: who was heard stays in the register, what it said does not.
@Singleton
@Connectable
class LinkEmptying implements WordHolder {
    private final JdbcOperations jdbc;

    LinkEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Hearing hearing) {
        Rows.change(jdbc, "delete from hearing.sender_party where consultation_id = ?", hearing.id());
    }
}
