package dk.samraad.bench;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What the framework and the database can do with nothing between them: the same pages, packed by the framework as it packs
/// every answer, and one insert with one commit of the same row into a table of the same shape. The survey is measured
/// against this, in the same process and the same run.
@Controller("/bench/bare")
@Requires(property = "samraad.bench", value = "true")
class BareController {
    private final DataSource database;
    private final Map<Integer, String> pages = new ConcurrentHashMap<>();
    private volatile @Nullable SampleRow sample;

    BareController(DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    /// A page nobody drew.
    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> page(@QueryValue int size) {
        return HttpResponse.ok("x".repeat(size)).contentType("text/html; charset=utf-8");
    }

    @Post("/page")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> learn(@Body Map<String, String> fields) {
        pages.put(Integer.valueOf(Objects.requireNonNull(fields.get("number"))), Objects.requireNonNull(fields.get("page")));
        return HttpResponse.ok();
    }

    @Get(value = "/{number}", produces = MediaType.TEXT_HTML)
    HttpResponse<String> form(int number) {
        return HttpResponse.ok(Objects.requireNonNull(pages.get(number))).contentType("text/html; charset=utf-8");
    }

    @Post(value = "/{number}", produces = MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> step(int number, @Body Map<String, Object> fields) {
        if (fields.isEmpty()) throw new IllegalArgumentException("Nothing was sent");
        return form(number);
    }

    @Post(value = "/{number}/row", produces = MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> insert(int number, @Body Map<String, Object> fields) throws SQLException {
        var sample = this.sample;
        if (sample == null) this.sample = sample = SampleRow.read(database);
        sample.insertAnother(database);
        return step(number, fields);
    }
}
