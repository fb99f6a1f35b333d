package dk.samraad.response;

import dk.samraad.testkit.RunningSamraad;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What stands in the inbox, opened with the application's own keys: for tests that look behind the door.
public final class OpenedInbox {
    private OpenedInbox() {}

    public record Row(Mode mode, String place, String language, LocalDate day, boolean late, String answers) {}

    public static List<Row> of(RunningSamraad app) {
        var inbox = app.bean(SealedInbox.class);
        try (var connection = app.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select inbox_hash, survey_id, received_on, sealed from response.inbox order by inbox_hash")) {
            var all = new ArrayList<Row>();
            while (rows.next()) {
                var day = rows.getObject(3, LocalDate.class);
                var enclosed = inbox.open(rows.getBytes(1), rows.getLong(2), day, rows.getBytes(4)).orElseThrow();
                all.add(new Row(enclosed.mode(), String.valueOf(enclosed.place()), enclosed.language(), day, enclosed.late(), enclosed.answers()));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The answers of the only row.
    public static String answers(RunningSamraad app) {
        var rows = of(app);
        if (rows.size() != 1) throw new AssertionError(rows.size() + " rows in the inbox");
        return rows.getFirst().answers();
    }
}
