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
    private final JdbcOperations jdbc;

    DraftRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    record Patch(long version, UUID submission, String language, String page, String patch, LocalDate savedOn) {}

    /// Two pages sent at the same moment under one code: the second waits, sees the first and loses; it is then on the
    /// page the person looks at, and comes with the next.
    @Connectable
    void append(byte[] key, Sitting sitting, String page, String patch, LocalDate day) {
        jdbc.prepareStatement("""
                insert into response.draft_page (draft_key, seq, version_id, submission_id, language, page, patch, saved_on)
                select ?, coalesce(max(seq), -1) + 1, ?, ?, ?, ?, ?::jsonb, ? from response.draft_page where draft_key = ?
                on conflict do nothing""", statement -> {
            statement.setBytes(1, key);
            statement.setLong(2, sitting.version());
            statement.setObject(3, sitting.submission());
            statement.setString(4, sitting.language());
            statement.setString(5, page);
            statement.setString(6, patch);
            statement.setObject(7, day);
            statement.setBytes(8, key);
            return statement.executeUpdate();
        });
    }

    @Connectable
    List<Patch> find(byte[] key, long surveyId) {
        return jdbc.prepareStatement("""
                select d.version_id, d.submission_id, d.language, d.page, d.patch, d.saved_on
                from response.draft_page d join survey.version v on v.id = d.version_id
                where d.draft_key = ? and v.survey_id = ? order by d.seq""", statement -> {
            statement.setBytes(1, key);
            statement.setLong(2, surveyId);
            var rows = statement.executeQuery();
            var patches = new ArrayList<Patch>();
            while (rows.next()) {
                patches.add(new Patch(rows.getLong(1), rows.getObject(2, UUID.class), rows.getString(3), rows.getString(4),
                        rows.getString(5), rows.getObject(6, LocalDate.class)));
            }
            return patches;
        });
    }
}
