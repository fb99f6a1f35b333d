package dk.samraad.response;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Keeps drafts as patches that are only ever added.
@Singleton
class DraftRepository {
    private static final String APPEND = """
            insert into response.draft_page (draft_key, seq, saved_on, sealed)
            select ?, coalesce(max(seq), -1) + 1, ?, ? from response.draft_page where draft_key = ?
            having\s""" + Hashing.UNKNOWN + " on conflict do nothing";

    private final JdbcOperations jdbc;

    DraftRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    record Sealed(LocalDate savedOn, byte[] sealed) {}

    /// From before drafts were sealed.
    record Plain(long version, UUID submission, String language, String page, String patch, LocalDate savedOn) {}

    /// Two pages sent at the same moment under one code: the second waits, sees the first and loses; it is then on the
    /// page the person looks at, and comes with the next. What was sent already is kept no draft of.
    @Connectable
    boolean append(byte[] key, byte[] sealed, LocalDate day, Hashes sent) {
        return jdbc.prepareStatement(APPEND, statement -> {
            statement.setBytes(1, key);
            statement.setObject(2, day);
            statement.setBytes(3, sealed);
            statement.setBytes(4, key);
            Hashing.bind(statement, 5, sent);
            return statement.executeUpdate() == 1;
        });
    }

    @Connectable
    List<Sealed> find(byte[] key) {
        return jdbc.prepareStatement("select saved_on, sealed from response.draft_page where draft_key = ? order by seq", statement -> {
            statement.setBytes(1, key);
            var rows = statement.executeQuery();
            var patches = new ArrayList<Sealed>();
            while (rows.next()) patches.add(new Sealed(rows.getObject(1, LocalDate.class), rows.getBytes(2)));
            return patches;
        });
    }

    @Connectable
    List<Plain> findPlain(byte[] key) {
        return jdbc.prepareStatement("""
                select version_id, submission_id, language, page, patch, saved_on from response.plain_draft_page
                where draft_key = ? order by seq""", statement -> {
            statement.setBytes(1, key);
            var rows = statement.executeQuery();
            var patches = new ArrayList<Plain>();
            while (rows.next()) {
                patches.add(new Plain(rows.getLong(1), rows.getObject(2, UUID.class), rows.getString(3), rows.getString(4),
                        rows.getString(5), rows.getObject(6, LocalDate.class)));
            }
            return patches;
        });
    }
}
