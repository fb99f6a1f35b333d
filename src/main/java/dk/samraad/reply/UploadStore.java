package dk.samraad.reply;

import dk.samraad.privacy.MaskKind;
import dk.samraad.upload.FileKind;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Files that wait. Every method is one statement.
@Singleton
@Connectable
class UploadStore {
    private final JdbcOperations jdbc;

    UploadStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when the place was taken in the meantime
    boolean keep(byte[] submission, Upload upload, byte[] content, Instant now) {
        return jdbc.prepareStatement("""
                insert into hearing.upload (submission_hash, position, file_name, kind, content, added_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""", statement -> {
            statement.setBytes(1, submission);
            statement.setInt(2, upload.position());
            statement.setString(3, upload.name());
            statement.setString(4, upload.kind().name());
            statement.setBytes(5, content);
            statement.setTimestamp(6, Timestamp.from(now));
            return statement.executeUpdate() == 1;
        });
    }

    void remove(byte[] submission, int position) {
        jdbc.prepareStatement("delete from hearing.upload where submission_hash = ? and position = ?", statement -> {
            statement.setBytes(1, submission);
            statement.setInt(2, position);
            return statement.executeUpdate();
        });
    }

    List<Upload> of(byte[] submission) {
        return jdbc.prepareStatement("""
                select position, file_name, kind, octet_length(content), array(select split_part(f, ' ', 3) from unnest(found) f)
                from hearing.upload where submission_hash = ? order by position""", statement -> {
            statement.setBytes(1, submission);
            var rows = statement.executeQuery();
            var all = new ArrayList<Upload>();
            while (rows.next()) all.add(new Upload(rows.getInt(1), rows.getString(2), FileKind.valueOf(rows.getString(3)), rows.getInt(4),
                    Arrays.stream((String[]) rows.getArray(5).getArray()).map(MaskKind::valueOf).collect(Collectors.toSet())));
            return all;
        });
    }

    void deleteBefore(Instant due) {
        jdbc.prepareStatement("delete from hearing.upload where added_at <= ?", statement -> {
            statement.setTimestamp(1, Timestamp.from(due));
            return statement.executeUpdate();
        });
    }
}
