package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutageIT {
    private static final int MOST_TRIES = 20;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void when_the_database_is_away_the_page_says_so_and_keeps_everything_typed() {
        Fjordby.publish(app, "sundhed", Fjordby.health(Presentation.PAGED));
        var client = app.client();
        var form = client.submit(client.get("/sp/sundhed/dig"), Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var check = client.submit(form, Map.of("oensker", List.of("ro"), "mere", List.of("Flere bænke"), "_go", List.of("videre")));
        app.clock.advance(Duration.ofMinutes(1));
        var database = app.queryOne("select current_database()");
        var besides = TestDatabase.fresh();

        say(besides, "alter database " + database + " allow_connections false");
        say(besides, "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
        var away = client.submit(check, Map.of("_go", List.of("send")));
        say(besides, "alter database " + database + " allow_connections true");

        assertThat(away.status()).isEqualTo(503);
        // The first after it went may find a connection that breaks under it.
        assertThat(away.text()).containsPattern("Dine svar er ikke sendt|Vi ved ikke, om det, du sendte, nåede frem");
        var thanks = pressedAgain(client, away);
        assertThat(thanks.status()).as(thanks.text()).isEqualTo(200);
        assertThat(OpenedInbox.answers(app)).contains("Flere bænke");
    }

    /// Each connection of the pool that went down with the database may cost one more "not now".
    private static Answer pressedAgain(Client client, Answer away) {
        var page = away;
        for (int i = 0; i < MOST_TRIES && page.status() == 503; i++) page = client.submit(page, Map.of());
        return page;
    }

    private static void say(DataSource database, String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
