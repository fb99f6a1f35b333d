package dk.samraad.web;

import dk.samraad.platform.jobs.JobTakers;
import dk.samraad.platform.json.Json;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/// Whether this instance answers: always, while it does, whatever the database is doing. Whoever restarts by it must not restart
/// for a database that is away; that is told by `/health/readiness`.
@Controller("/health")
@Produces(MediaType.APPLICATION_JSON)
class HealthController {
    private static final String NOWHERE = "No instance takes jobs (SAMRAAD_JOBS=false on all of them): no mail is sent, no answer is "
            + "counted and nothing is deleted.";

    private final JobTakers takers;

    HealthController(JobTakers takers) {
        this.takers = takers;
    }

    /// And who takes jobs: `HERE`, `ELSEWHERE`, `NOWHERE` or, while the database does not say, `UNKNOWN`.
    @Get
    byte[] show() {
        var where = takers.look();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("status", "UP");
        answer.put("jobs", where.name());
        if (where == JobTakers.Where.NOWHERE) answer.put("why", NOWHERE);
        return Json.write(answer).getBytes(StandardCharsets.UTF_8);
    }

    @Get("/liveness")
    byte[] live() {
        return "{\"status\":\"UP\"}".getBytes(StandardCharsets.UTF_8);
    }
}
