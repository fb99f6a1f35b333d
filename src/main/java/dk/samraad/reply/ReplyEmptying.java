package dk.samraad.reply;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import dk.samraad.platform.database.Rows;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/// Deletes the replies to a hearing with everything that hangs on one: files, contact, what staff hid, decided and wrote of it.
@Singleton
@Connectable
class ReplyEmptying implements WordHolder {
    private static final List<String> DELETIONS = List.of(
            "delete from hearing.reply where consultation_id = ?",
            "delete from hearing.reply_withdrawn where consultation_id = ?");

    private final JdbcOperations jdbc;

    ReplyEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Hearing hearing) {
        for (var deletion : DELETIONS) Rows.change(jdbc, deletion, hearing.id());
    }
}
