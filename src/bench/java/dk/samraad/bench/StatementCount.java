package dk.samraad.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/// SQL statements as PostgreSQL itself counts them.
final class StatementCount {
    /// Read by PostgreSQL at its start; it counts from then on what it is asked to.
    static final List<String> SETTINGS = List.of("shared_preload_libraries = 'pg_stat_statements'", "pg_stat_statements.track = 'none'");
    private static final int VISITS = 50;

    private StatementCount() {}

    static List<Row> measure(Service service) throws IOException, SQLException, InterruptedException {
        double get = during(service, () -> alone(service, TenQuestions.FIRST_PAGE));
        double post = during(service, () -> {
            try (var wire = new Wire(service.port)) {
                var page = wire.get(TenQuestions.FIRST_PAGE);
                Visit.expect(200, wire.post(TenQuestions.FIRST_PAGE, Visit.filled(page.body(), TenQuestions.firstAnswers(), "videre")));
            }
        }) - get;
        double submission = during(service, () -> Visit.WHOLE.submit(service.port));
        return List.of(
                Row.of("SQL statements per page", Row.number("GET %.2f, POST %.2f", get, post), "≤ 2", get <= 2 && post <= 2),
                Row.of("SQL statements per submission (form page + POST)", Row.number("%.2f", submission), "≤ 3", submission <= 3));
    }

    private static void alone(Service service, String path) throws IOException {
        try (var wire = new Wire(service.port)) {
            Visit.expect(200, wire.get(path));
        }
    }

    /// Per visit. Statements of background jobs, which go on meanwhile, are left out by what they touch.
    private static double during(Service service, Load.Step visit) throws IOException, SQLException, InterruptedException {
        visit.run();
        try (var connection = service.database(); var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            track(statement, "top");
            statement.execute("select pg_stat_statements_reset()");
            for (int i = 0; i < VISITS; i++) visit.run();
            var rows = statement.executeQuery("""
                    select sum(calls) from pg_stat_statements s join pg_roles r on r.oid = s.userid
                    where r.rolname = 'samraad' and query not ilike '%scheduled_tasks%' and query not ilike '%page_count%' and query not ilike '%\"work\"%'""");
            rows.next();
            double calls = rows.getDouble(1);
            track(statement, "none");
            return calls / VISITS;
        }
    }

    private static void track(java.sql.Statement statement, String what) throws SQLException, InterruptedException {
        statement.execute("alter system set pg_stat_statements.track = '" + what + "'");
        statement.execute("select pg_reload_conf()");
        // Every session reads it before its next statement once the signal has come through.
        Thread.sleep(500);
    }
}
