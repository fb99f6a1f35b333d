package dk.samraad.analysis;

import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.transaction.annotation.ReadOnly;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/// Counts inside the service, where the counts have no public door, and says in milliseconds how long it took.
@Controller("/bench/frequencies")
@Requires(property = "samraad.bench", value = "true")
class BenchFrequencies {
    /// What one would write by hand.
    private static final List<String> BY_HAND = List.of(
            "select count(*) from response.answer_sheet where survey_id = ?",
            "select question, item, option, count(*) from response.answer_choice where survey_id = ? group by question, item, option",
            "select question, item, value, count(*) from response.answer_number where survey_id = ? group by question, item, value");

    private final CountQueries queries;
    private final Results results;
    private final Surveys surveys;
    private final DataSource database;

    BenchFrequencies(CountQueries queries, Results results, Surveys surveys, DataSource database) {
        this.queries = queries;
        this.results = results;
        this.surveys = surveys;
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    /// All frequencies of all themes, by the product's own statements.
    @Get("/ours")
    @ReadOnly
    String ours(@QueryValue String slug) {
        long survey = surveys.bySlug(slug).id();
        long start = System.nanoTime();
        int rows = queries.respondents(survey) + queries.choices(survey).size() + queries.numbers(survey).size() + queries.answered(survey, List.of()).size();
        return since(start, rows);
    }

    @Get("/by-hand")
    String byHand(@QueryValue String slug) throws SQLException {
        long survey = surveys.bySlug(slug).id();
        long start = System.nanoTime();
        int rows = 0;
        try (var connection = database.getConnection()) {
            for (var sql : BY_HAND) rows += read(connection, sql, survey);
        }
        return since(start, rows);
    }

    /// Everything that is taken up at once: all frequencies, divided by each background question, and what is withheld.
    /// By somebody who is no request, as in the product: a page's patience with the database ends after seconds.
    @Get("/take-up")
    String takeUp(@QueryValue String slug) {
        long start = System.nanoTime();
        var taken = CompletableFuture.supplyAsync(() -> results.takeUp(slug, "Bench"), Thread::startVirtualThread).join();
        if (!(taken instanceof TakeUp.Taken(int snapshot, int respondents))) throw new IllegalStateException(taken.toString());
        return since(start, respondents);
    }

    /// What a page of results asks for.
    @Get("/read")
    String read(@QueryValue String slug) {
        long start = System.nanoTime();
        return since(start, results.of(slug, new View.Everybody(), Language.DA).orElseThrow().tables().size());
    }

    private static int read(java.sql.Connection connection, String sql, long survey) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, survey);
            var found = statement.executeQuery();
            int rows = 0;
            while (found.next()) rows += found.getObject(found.getMetaData().getColumnCount()) == null ? 0 : 1;
            return rows;
        }
    }

    private static String since(long start, int rows) {
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start) / 1000.0 + " " + rows;
    }
}
