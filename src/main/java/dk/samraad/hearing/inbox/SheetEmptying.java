package dk.samraad.hearing.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/// Deletes spreadsheets with replies that are still there.
@Singleton
@Connectable
class SheetEmptying implements WordHolder {
    private static final List<String> DELETIONS = List.of(
            "delete from hearing.sheet where consultation_id = ?");

    private final JdbcOperations jdbc;

    SheetEmptying(JdbcOperations jdbc) {
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
