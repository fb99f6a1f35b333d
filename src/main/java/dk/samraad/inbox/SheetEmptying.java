package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import dk.samraad.platform.database.Rows;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;

/// Deletes spreadsheets with replies that are still there.
@Singleton
@Connectable
class SheetEmptying implements WordHolder {
    private final JdbcOperations jdbc;

    SheetEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Hearing hearing) {
        Rows.change(jdbc, "delete from hearing.sheet where consultation_id = ?", hearing.id());
    }
}
