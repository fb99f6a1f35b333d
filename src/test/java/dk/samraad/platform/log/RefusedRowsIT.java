package dk.samraad.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.samraad.platform.database.EmbeddedDatabase;
import dk.samraad.testkit.Printed;
import dk.samraad.testkit.RunningSamraad;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/// What a database quotes when it refuses a row: by the driver, by jOOQ, in a batch, in the server's own log.
@Isolated("it reads all that is logged")
class RefusedRowsIT {
    private static final String PLANTED = "plantet-hemmelighed-4712";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @TempDir
    Path data;

    @Test
    void no_refusal_is_printed_with_the_value_that_was_refused() {
        app.execute("create table public.kept (word text primary key check (word <> 'x' and length(word) < 40), number int, tree jsonb)");
        app.execute("insert into public.kept (word) values ('" + PLANTED + "')");
        var actions = List.<Action>of(
                c -> update(c, "insert into public.kept (word) values (?)", PLANTED),
                c -> update(c, "insert into public.kept (word) values (?)", PLANTED + "x".repeat(40)),
                c -> update(c, "insert into public.kept (word, number) values ('b', cast(? as text)::int)", PLANTED),
                c -> update(c, "insert into public.kept (word, tree) values ('c', cast(? as jsonb))", "{\"" + PLANTED + "\": broken"),
                RefusedRowsIT::batch);
        var logger = LoggerFactory.getLogger("dk.samraad.test");
        var foreign = LoggerFactory.getLogger("org.example.library");
        for (var action : actions) {
            var failure = refused(action);
            var log = Printed.during(() -> {
                logger.error("job x 12345678", failure);
                foreign.warn("Failed: " + failure.getMessage(), failure);
                foreign.warn("Failed: {} and more", failure, new IllegalStateException("again " + failure.getMessage(), failure));
            });
            assertThat(log.text()).doesNotContain(PLANTED).contains("12345678", "SQLSTATE", "RefusedRowsIT");
        }
    }

    @Test
    void the_driver_is_told_to_leave_out_what_the_server_says_of_rows() {
        app.execute("create table public.unique_word (word text primary key)");
        app.execute("insert into public.unique_word values ('" + PLANTED + "')");

        assertThat(refused(c -> update(c, "insert into public.unique_word values (?)", PLANTED)).getMessage()).contains("unique_word_pkey").doesNotContain(PLANTED);
    }

    @Test
    void jooq_and_wrapped_words_are_withheld_and_plain_ones_are_not() {
        var sql = new org.jooq.exception.DataAccessException("SQL [insert into x values ('" + PLANTED + "')]; ERROR", new SQLException(PLANTED, "23505"));
        var log = Printed.during(() -> {
            LoggerFactory.getLogger("dk.samraad.test").error("results of survey 7 1234abcd", new RuntimeException(sql));
            LoggerFactory.getLogger("dk.samraad.test").error("a cell", new NumberFormatException("For input string: \"" + PLANTED + "\""));
            LoggerFactory.getLogger("dk.samraad.test").error("a port", new java.net.BindException("Address already in use"));
        });

        assertThat(log.text()).doesNotContain(PLANTED).contains("1234abcd", "SQLSTATE 23505", "NumberFormatException", "Address already in use");
    }

    @Test
    void the_embedded_servers_own_log_holds_no_statement_and_no_value() throws Exception {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("io.zonky.test");
        var postmaster = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        postmaster.addAppender(heard);
        postmaster.setLevel(Level.INFO);
        root.setLevel(Level.INFO);
        try (var database = EmbeddedDatabase.start(data)) {
            var properties = database.properties();
            try (var connection = DriverManager.getConnection(String.valueOf(properties.get("datasources.default.url")), "samraad",
                    String.valueOf(properties.get("datasources.default.password")))) {
                update(connection, "create table kept (word text primary key)");
                update(connection, "insert into kept values (?)", PLANTED);
                assertThatThrownBy(() -> update(connection, "insert into kept values (?)", PLANTED)).isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> update(connection, "select cast(? as text)::int", PLANTED)).isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> update(connection, "do $$ begin raise exception '" + PLANTED + "'; end $$")).isInstanceOf(SQLException.class);
            }
        } finally {
            postmaster.detachAppender(heard);
            postmaster.setLevel(Level.WARN);
            root.setLevel(null);
        }
        var text = heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList().toString();
        assertThat(text).contains("database system is ready").doesNotContain(PLANTED, "insert into kept");
    }

    private interface Action {
        void on(Connection connection) throws SQLException;
    }

    private static Exception refused(Action action) {
        try (var connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(app.bean(DataSource.class)).getConnection()) {
            action.on(connection);
        } catch (SQLException refusal) {
            return refusal;
        }
        throw new AssertionError("not refused");
    }

    private static void update(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            statement.execute();
        }
    }

    private static void batch(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("insert into public.kept (word) values (?)")) {
            for (var word : List.of("d", PLANTED)) {
                statement.setString(1, word);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
