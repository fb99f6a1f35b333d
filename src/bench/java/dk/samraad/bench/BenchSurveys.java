package dk.samraad.bench;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.start.StartupTask;
import dk.samraad.process.Involvement;
import dk.samraad.process.Phase;
import dk.samraad.process.Processes;
import dk.samraad.survey.Creation;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.NewSurvey;
import dk.samraad.survey.Publication;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.survey.Transition;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/// Makes what is measured, through the doors, when the service starts: the same ten questions once on one page and once
/// page by page, and forty questions twice. There in the bench's service only.
@Singleton
@Controller("/bench/ready")
@Requires(property = "samraad.bench", value = "true")
class BenchSurveys implements StartupTask {
    static final String PROCESS = "maaling";
    private static final String POLICY = "glostrup-2024-2032";
    private static final String BY = "Bench";

    private final Processes processes;
    private final Surveys surveys;
    private final DSLContext db;
    private volatile boolean ready;

    BenchSurveys(Processes processes, Surveys surveys, DSLContext db) {
        this.processes = processes;
        this.surveys = surveys;
        this.db = db;
    }

    @Override
    public Stage stage() {
        return Stage.DEMO;
    }

    @Override
    @Transactional
    public void run() {
        db.execute("create schema if not exists bench");
        db.execute("create table if not exists bench.bare (like response.inbox including all)");
        if (processes.find(PROCESS).isEmpty()) {
            var phase = new Phase("Måling", "", LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31));
            processes.create(new Involvement(PROCESS, "Måling", "Vi måler.", POLICY, BY, true, List.of(phase), List.of(), List.of()));
        }
        open(TenQuestions.WHOLE, TenQuestions.definition(Presentation.WHOLE));
        open(TenQuestions.PAGED, TenQuestions.definition(Presentation.PAGED));
        open(FortyQuestions.SMALL, FortyQuestions.definition());
        open(FortyQuestions.LARGE, FortyQuestions.definition());
        ready = true;
    }

    @Get
    HttpResponse<?> ready() {
        return ready ? HttpResponse.ok() : HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private void open(String slug, Definition definition) {
        if (surveys.find(slug).isPresent()) return;
        var days = new Survey.Schedule(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 1, 1), LocalDate.of(2099, 6, 1), LocalDate.of(2099, 12, 1));
        var created = surveys.create(new NewSurvey(slug, PROCESS, POLICY, BY, days, 5, true, definition));
        if (!(created instanceof Creation.Created)) throw new IllegalStateException(created.toString());
        if (!(surveys.publish(slug, Actor.systemAs(BY)) instanceof Publication.Published)) throw new IllegalStateException("not published");
        if (!(surveys.open(slug, Actor.systemAs(BY)) instanceof Transition.Made)) throw new IllegalStateException("not opened");
    }
}
