package dk.samraad.duty;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;

/// Who had to be heard, and who was not, stays; why somebody was not may name people and goes.
@Singleton
@Connectable
class DutyEmptying implements WordHolder {
    private final JdbcOperations jdbc;

    DutyEmptying(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void empty(Hearing hearing) {
        jdbc.prepareStatement("""
                update hearing.duty set exception_reason = '–', exception_by = '–', revision = revision + 1
                where consultation_id = ? and exception_reason is not null""", statement -> {
            statement.setLong(1, hearing.id());
            return statement.executeUpdate();
        });
    }
}
