package dk.samraad.bench;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Body;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

/// What the framework and the database can do with nothing between them: a page of the same size, and one insert with
/// one commit of a row of the same shape. The survey is measured against this, in the same process and the same run.
@Controller("/bench/bare")
class BareController {
    private final DataSource database;

    BareController(DataSource database) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> page(@QueryValue int size) {
        return HttpResponse.ok("x".repeat(size)).contentType("text/html; charset=utf-8");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> insert(@Body Map<String, Object> fields) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into bench.bare values (?, ?, ?, ?::jsonb)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setLong(2, 1);
            insert.setBytes(3, new byte[32]);
            insert.setString(4, "{\"a\": \"" + String.valueOf(fields.get("answers")) + "\"}");
            insert.executeUpdate();
            // As in the product: the pool's connections commit by themselves or not at all.
            if (!connection.getAutoCommit()) connection.commit();
        }
        return HttpResponse.seeOther(URI.create("/bench/bare?size=1"));
    }
}
