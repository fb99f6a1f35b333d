package dk.samraad.platform.mail;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The typed addresses that wait for their answer: each is forgotten in the transaction that answers it.
@Singleton
class AskedMails {
    /// What could not be answered in a day is not answered any more.
    static final Duration KEPT = Duration.ofDays(1);

    private record Asked(String kind, String email) {}

    private final Map<String, AskedAnswer> answers;
    private final JdbcOperations jdbc;
    private final InstantSource clock;

    AskedMails(List<AskedAnswer> answers, JdbcOperations jdbc, InstantSource clock) {
        this.answers = answers.stream().collect(Collectors.toUnmodifiableMap(AskedAnswer::kind, Function.identity()));
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Some of them, those first that wait the longest.
    @Connectable
    List<Long> waiting(int most) {
        return jdbc.prepareStatement("select id from platform.asked_mail order by id limit ?", statement -> {
            statement.setInt(1, most);
            var all = new ArrayList<Long>();
            for (var rows = statement.executeQuery(); rows.next();) all.add(rows.getLong(1));
            return all;
        });
    }

    @Transactional
    void answer(long id) {
        for (var asked : take(id)) {
            var answer = answers.get(asked.kind);
            if (answer != null) answer.answer(asked.email);
        }
    }

    private List<Asked> take(long id) {
        return jdbc.prepareStatement("delete from platform.asked_mail where id = ? returning kind, email", statement -> {
            statement.setLong(1, id);
            var rows = statement.executeQuery();
            return rows.next() ? List.of(new Asked(rows.getString(1), rows.getString(2))) : List.of();
        });
    }

    @Transactional
    void forgetOld() {
        jdbc.prepareStatement("delete from platform.asked_mail where asked_at <= ?", statement -> {
            statement.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            return statement.executeUpdate();
        });
    }
}
