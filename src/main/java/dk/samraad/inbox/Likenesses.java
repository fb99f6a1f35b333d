package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.reply.Received;
import dk.samraad.reply.Remark;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds, when a reply comes, the first earlier one it is like. Compared with the first of each group only, so that a
/// campaign of a thousand costs each of them one look.
@Singleton
class Likenesses implements Received {
    /// From here on two replies are suggested as the same.
    private static final double ALIKE = 0.8;

    private final JdbcOperations jdbc;

    Likenesses(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    private record Like(long reply, double similarity) {}

    @Override
    public void received(Hearing hearing, long reply, List<Remark> remarks) {
        var signature = Shingles.signature(remarks.stream().map(Remark::text).collect(Collectors.joining("\n")));
        var bands = Shingles.bands(signature);
        var like = likest(hearing.id(), signature, bands);
        jdbc.prepareStatement("""
                insert into hearing.likeness (reply_id, consultation_id, signature, bands, like_reply_id, similarity)
                values (?, ?, ?, ?, ?, ?)""", statement -> {
            statement.setLong(1, reply);
            statement.setLong(2, hearing.id());
            statement.setArray(3, array(statement.getConnection(), signature));
            statement.setArray(4, array(statement.getConnection(), bands));
            statement.setObject(5, like.map(Like::reply).orElse(null), java.sql.Types.BIGINT);
            statement.setObject(6, like.map(l -> (float) l.similarity()).orElse(null), java.sql.Types.REAL);
            return statement.executeUpdate();
        });
    }

    private Optional<Like> likest(long hearing, int[] signature, int[] bands) {
        return jdbc.prepareStatement("""
                select reply_id, signature from hearing.likeness
                where consultation_id = ? and like_reply_id is null and bands && ? order by reply_id limit 200""", statement -> {
            statement.setLong(1, hearing);
            statement.setArray(2, array(statement.getConnection(), bands));
            var rows = statement.executeQuery();
            Optional<Like> best = Optional.empty();
            while (rows.next()) {
                var similarity = Shingles.similarity(signature, ints(rows.getArray(2)));
                if (similarity >= ALIKE && similarity > best.map(Like::similarity).orElse(0.0)) best =
                        Optional.of(new Like(rows.getLong(1), similarity));
            }
            return best;
        });
    }

    private static Array array(java.sql.Connection connection, int[] numbers) throws SQLException {
        return connection.createArrayOf("integer", Arrays.stream(numbers).boxed().toArray());
    }

    private static int[] ints(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray()).mapToInt(Integer::intValue).toArray();
    }
}
