package dk.samraad.hearing.heard;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
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
        jdbc.prepareStatement("delete from hearing.sender_party where consultation_id = ?", statement -> {
            statement.setLong(1, hearing.id());
            return statement.executeUpdate();
        });
    }
}
