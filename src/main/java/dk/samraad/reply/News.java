package dk.samraad.reply;

import dk.samraad.hearing.Hearing;
import dk.samraad.text.Language;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Tells those who asked for it what was decided. Whom they were told is noted in the transaction that queues their mail.
@Singleton
class News {
    private static final int AT_A_TIME = 100;

    private final JdbcOperations jdbc;
    private final ReplyLetters letters;
    private final InstantSource clock;

    News(JdbcOperations jdbc, ReplyLetters letters, InstantSource clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    private record Reader(String email, String address, String language) {}

    /// Decided hearings with somebody who was not told yet.
    @Connectable
    List<Long> hearings() {
        return jdbc.prepareStatement("""
                select distinct r.consultation_id from hearing.reply_contact c join hearing.reply r on r.id = c.reply_id
                join hearing.consultation h on h.id = r.consultation_id
                where c.wants_news and c.told_at is null and h.state = 'DECIDED' order by 1""", statement -> {
            var rows = statement.executeQuery();
            var all = new ArrayList<Long>();
            while (rows.next()) all.add(rows.getLong(1));
            return all;
        });
    }

    /// A page of them. Somebody who sent several replies is one reader.
    ///
    /// @return whether there may be more
    @Transactional
    boolean tellSome(Hearing hearing) {
        lock(hearing);
        var readers = untold(hearing);
        readers.forEach(reader -> letters.decided(hearing, Language.of(reader.language()), reader.address()));
        note(hearing, readers);
        return readers.size() == AT_A_TIME;
    }

    /// Two that run at once tell one after the other, so that nobody is told by both.
    private void lock(Hearing hearing) {
        jdbc.prepareStatement("select from hearing.consultation where id = ? for no key update", statement -> {
            statement.setLong(1, hearing.id());
            return statement.executeQuery().next();
        });
    }

    private List<Reader> untold(Hearing hearing) {
        return jdbc.prepareStatement("""
                select lower(c.email), (array_agg(c.email order by r.id desc))[1], (array_agg(r.language order by r.id desc))[1]
                from hearing.reply_contact c join hearing.reply r on r.id = c.reply_id
                where r.consultation_id = ? and c.wants_news and c.told_at is null group by lower(c.email)
                order by 1 limit ?""", statement -> {
            statement.setLong(1, hearing.id());
            statement.setInt(2, AT_A_TIME);
            var rows = statement.executeQuery();
            var all = new ArrayList<Reader>();
            while (rows.next()) all.add(new Reader(rows.getString(1), rows.getString(2), rows.getString(3)));
            return all;
        });
    }

    private void note(Hearing hearing, List<Reader> readers) {
        jdbc.prepareStatement("""
                update hearing.reply_contact c set told_at = ? from hearing.reply r
                where r.id = c.reply_id and r.consultation_id = ? and c.wants_news and lower(c.email) = any (?)""", statement -> {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.setLong(2, hearing.id());
            statement.setArray(3, statement.getConnection().createArrayOf("text", readers.stream().map(Reader::email).toArray()));
            return statement.executeUpdate();
        });
    }
}
