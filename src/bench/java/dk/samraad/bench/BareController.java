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
import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// What the framework and the database can do with nothing between them: a page of the same size, and one insert with
/// one commit of the same row into a table of the same shape. The survey is measured against this, in the same process
/// and the same run.
@Controller("/bench/bare")
@Requires(property = "samraad.bench", value = "true")
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
                var insert = connection.prepareStatement("insert into bench.bare values (?, 1, ?, 'WEB', null, 'da', ?, false, ?::jsonb)")) {
            var id = UUID.randomUUID();
            insert.setObject(1, id);
            insert.setBytes(2, ByteBuffer.allocate(32).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
            insert.setObject(3, LocalDate.EPOCH);
            insert.setString(4, TenQuestions.STORED);
            insert.executeUpdate();
        }
        return HttpResponse.seeOther(URI.create("/bench/bare?size=" + fields.size()));
    }
}
