package dk.samraad.response;

import dk.samraad.platform.daykey.DayKey;
import dk.samraad.platform.daykey.DayKeys;
import dk.samraad.platform.signing.Signing;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.Receipts;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Makes the [Hashes] of a code, and the condition that nothing is known by them.
@Singleton
class Hashing {
    /// Four values, which [#bind] sets: nothing came in by this code, whatever became of it.
    static final String UNKNOWN = """
            not exists (select from response.inbox where inbox_hash = any(?))
              and not exists (select from response.plain_inbox where receipt_hash = ?)
              and not exists (select from response.answer_sheet where receipt_hash = any(?))
              and not exists (select from response.withdrawn where receipt_hash = any(?))""";
    private static final String ANSWER = "response.answer";
    private static final String WITHDRAWN = "response.withdrawn";

    private final Signing signing;
    /// Asked for late: it asks this room in turn what a code stands for.
    private final Provider<Receipts> receipts;
    private final DayKeys keys;

    Hashing(Signing signing, Provider<Receipts> receipts, DayKeys keys) {
        this.signing = signing;
        this.receipts = receipts;
        this.keys = keys;
    }

    Hashes of(UUID submission) {
        return of(receipts.get().codeFor(submission));
    }

    Hashes of(Code code) {
        return new Hashes(signing.mac(ANSWER, code.value()), signing.mac(WITHDRAWN, code.value()), code.hash(),
                keys.living().stream().map(key -> key.mac(code.value())).toList());
    }

    /// Looks something up by its code, and once more with the keys that other instances have made meanwhile.
    <T> Optional<T> look(Code code, Function<Hashes, Optional<T>> up) {
        var found = up.apply(of(code));
        if (found.isPresent()) return found;
        keys.refresh();
        return up.apply(of(code));
    }

    /// Days whose answers this instance can look up.
    List<LocalDate> readable() {
        return keys.living().stream().map(DayKey::day).toList();
    }

    /// @param first place of the first `?` of [#UNKNOWN]
    static void bind(PreparedStatement statement, int first, Hashes hashes) throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(first, connection.createArrayOf("bytea", hashes.inInbox()));
        statement.setBytes(first + 1, hashes.plain());
        statement.setArray(first + 2, connection.createArrayOf("bytea", hashes.inAnswers()));
        statement.setArray(first + 3, connection.createArrayOf("bytea", hashes.inWithdrawn()));
    }
}
