package dk.samraad.web;

import dk.samraad.platform.health.Readiness;
import dk.samraad.platform.json.Json;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Whether this instance can do its work. `/health` says only whether it answers: an instance whose jobs are dead still
/// takes sends and must not be killed for it.
@Controller("/health/readiness")
class ReadinessController {
    private final Readiness readiness;

    ReadinessController(Readiness readiness) {
        this.readiness = readiness;
    }

    @Get
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> show() {
        var reasons = readiness.reasons();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("status", reasons.isEmpty() ? "UP" : "DOWN");
        answer.put("reasons", reasons.stream().map(ReadinessController::entry).toList());
        answer.put("notes", readiness.notes().stream().map(ReadinessController::entry).toList());
        return HttpResponse.<byte[]>status(reasons.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> entry(Readiness.Reason reason) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("check", reason.check());
        entry.put("why", reason.why());
        return entry;
    }
}
