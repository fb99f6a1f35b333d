package dk.samraad.council;

import dk.samraad.party.Office;
import dk.samraad.party.Seat;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes opinions and notes, within the transactions of [CouncilRoom].
@Singleton
@Connectable
class OpinionStore {
    private final JdbcOperations jdbc;

    OpinionStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes the opinion where there is none, and holds whoever comes next until the transaction ends. The hearing's state
    /// stands still as long.
    void hold(long hearing, long council, Instant now) {
        jdbc.prepareStatement("select from hearing.consultation where id = ? for share", statement -> {
            statement.setLong(1, hearing);
            return statement.executeQuery().next();
        });
        change("insert into hearing.opinion (consultation_id, council_id, state, begun_at) values (?, ?, 'DRAFT', ?) "
                + "on conflict do nothing", statement -> {
            statement.setLong(1, hearing);
            statement.setLong(2, council);
            statement.setTimestamp(3, Timestamp.from(now));
        });
        jdbc.prepareStatement("select from hearing.opinion where consultation_id = ? and council_id = ? for update", statement -> {
            statement.setLong(1, hearing);
            statement.setLong(2, council);
            return statement.executeQuery().next();
        });
    }

    /// The part this form made before, if it did.
    Optional<Long> madeBefore(long opinion, PartWish wish) {
        return jdbc.prepareStatement("select id from hearing.opinion_part where opinion_id = ? and submission = ?", statement -> {
            statement.setLong(1, opinion);
            statement.setObject(2, wish.submission());
            var rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.<Long>empty();
        });
    }

    long insertPart(long opinion, PartWish wish) {
        return jdbc.prepareStatement("""
                insert into hearing.opinion_part (opinion_id, kind, submission, position, revision)
                select ?, ?, ?, coalesce(max(position), 0) + 1, 1 from hearing.opinion_part where opinion_id = ?
                returning id""", statement -> {
            statement.setLong(1, opinion);
            statement.setString(2, wish.kind().name());
            statement.setObject(3, wish.submission());
            statement.setLong(4, opinion);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    /// @param names of the members behind a minority opinion, in the order of the wish's seats
    void insertText(long part, int revision, PartWish wish, List<String> names, Seat by, Instant at) {
        change("""
                insert into hearing.opinion_text (part_id, revision, about, text, band, seats, names, seat_id, author,
                written_at, written_in)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            statement.setLong(1, part);
            statement.setInt(2, revision);
            statement.setString(3, wish.about());
            statement.setString(4, wish.text());
            statement.setString(5, wish.group());
            statement.setArray(6, statement.getConnection().createArrayOf("bigint", wish.seats().toArray()));
            statement.setArray(7, statement.getConnection().createArrayOf("text", names.toArray()));
            statement.setLong(8, by.id());
            statement.setString(9, by.name());
            statement.setTimestamp(10, Timestamp.from(at));
            statement.setString(11, wish.writtenIn());
        });
    }

    void revise(long part, int revision) {
        change("update hearing.opinion_part set revision = ? where id = ?", statement -> {
            statement.setInt(1, revision);
            statement.setLong(2, part);
        });
    }

    void swap(long first, long second) {
        change("""
                update hearing.opinion_part p set position = other.position from hearing.opinion_part other
                where p.id in (?, ?) and other.id in (?, ?) and p.id <> other.id""", statement -> {
            statement.setLong(1, first);
            statement.setLong(2, second);
            statement.setLong(3, first);
            statement.setLong(4, second);
        });
    }

    void touch(long opinion) {
        change("update hearing.opinion set revision = revision + 1 where id = ?", statement -> statement.setLong(1, opinion));
    }

    void toAgenda(long opinion, long meeting, AgendaLabel label) {
        change("update hearing.opinion set state = 'ON_AGENDA', meeting_id = ?, label = ?, urgent_because = null where id = ?",
                statement -> {
            statement.setLong(1, meeting);
            statement.setString(2, label.name());
            statement.setLong(3, opinion);
        });
    }

    void toDraft(long opinion) {
        change("delete from hearing.opinion_signature where opinion_id = ?", statement -> statement.setLong(1, opinion));
        change("update hearing.opinion set state = 'DRAFT', meeting_id = null, label = null, urgent_because = null where id = ?",
                statement -> statement.setLong(1, opinion));
    }

    void toUrgent(long opinion, String because) {
        change("update hearing.opinion set state = 'URGENT', urgent_because = ? where id = ?", statement -> {
            statement.setString(1, because);
            statement.setLong(2, opinion);
        });
    }

    void toSigned(long opinion, long version, boolean late, Instant at) {
        change("update hearing.opinion set state = 'SIGNED', signed_at = ?, late = ?, version_id = ? where id = ?", statement -> {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setBoolean(2, late);
            statement.setLong(3, version);
            statement.setLong(4, opinion);
        });
    }

    void insertSignature(long opinion, Office office, Seat by, Instant at) {
        change("insert into hearing.opinion_signature (opinion_id, office, seat_id, name, signed_at) values (?, ?, ?, ?, ?)", statement -> {
            statement.setLong(1, opinion);
            statement.setString(2, office.name());
            statement.setLong(3, by.id());
            statement.setString(4, by.name());
            statement.setTimestamp(5, Timestamp.from(at));
        });
    }

    void insertEvent(long opinion, OpinionState state, @Nullable String detail, Seat by, Instant at) {
        change("insert into hearing.opinion_event (opinion_id, state, detail, seat_id, name, at) values (?, ?, ?, ?, ?, ?)", statement -> {
            statement.setLong(1, opinion);
            statement.setString(2, state.name());
            statement.setString(3, detail == null ? "" : detail);
            statement.setLong(4, by.id());
            statement.setString(5, by.name());
            statement.setTimestamp(6, Timestamp.from(at));
        });
    }

    boolean isOnAgenda(long meeting) {
        return jdbc.prepareStatement("select from hearing.opinion where meeting_id = ? limit 1", statement -> {
            statement.setLong(1, meeting);
            return statement.executeQuery().next();
        });
    }

    int notes(long hearing, long council) {
        return jdbc.prepareStatement("select count(*) from hearing.council_note where consultation_id = ? and council_id = ?",
                statement -> {
            statement.setLong(1, hearing);
            statement.setLong(2, council);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        });
    }

    void insertNote(long hearing, String section, String about, String text, Seat by, Instant at) {
        change("""
                insert into hearing.council_note (consultation_id, council_id, section, about, text, seat_id, author, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            statement.setLong(1, hearing);
            statement.setLong(2, by.council());
            statement.setString(3, section);
            statement.setString(4, about);
            statement.setString(5, text);
            statement.setLong(6, by.id());
            statement.setString(7, by.name());
            statement.setTimestamp(8, Timestamp.from(at));
        });
    }

    /// Only one's own.
    int removeNote(long hearing, long note, Seat by) {
        return change("delete from hearing.council_note where id = ? and consultation_id = ? and council_id = ? and seat_id = ?",
                statement -> {
            statement.setLong(1, note);
            statement.setLong(2, hearing);
            statement.setLong(3, by.council());
            statement.setLong(4, by.id());
        });
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private int change(String sql, Filling filling) {
        return jdbc.prepareStatement(sql, statement -> {
            filling.fill(statement);
            return statement.executeUpdate();
        });
    }
}
