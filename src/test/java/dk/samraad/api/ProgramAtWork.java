package dk.samraad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Enclosures;
import dk.samraad.proposal.Files;
import dk.samraad.reply.Replier;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.OpenApi;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An open hearing and another program that reads it.
abstract class ProgramAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    static final String SLUG = "sundhedspolitik";
    static final String ALL = "/api/v1/hearings";
    static final String ONE = ALL + "/{slug}";
    static final String REPLIES = ONE + "/replies";
    static final String BASE = "http://localhost:8080";

    final Replier replier = new Replier(app);

    @BeforeAll
    static void open() {
        if (!app.query("select 1 from hearing.consultation").isEmpty()) return;
        FjordbyHearing.written(app, SLUG);
        app.bean(Enclosures.class).add(SLUG, "Bilag 1: Tal", "tal.docx", Files.docx("# Tal", "Det koster 3 kr."), FjordbyHearing.STAFF);
        app.bean(Hearings.class).open(SLUG, FjordbyHearing.STAFF);
        FjordbyHearing.written(app, "kladde");
    }

    @BeforeEach
    void begin_on_the_second_day() {
        at(LocalDate.of(2026, 3, 2));
        app.execute("delete from hearing.reply");
        app.execute("delete from hearing.reply_number");
        app.execute("delete from hearing.consultation where slug like 'flere-%'");
        app.execute("update hearing.consultation set state = 'OPEN', publication = 'AFTER_APPROVAL' where slug = '" + SLUG + "'");
    }

    static JsonNode problem(String path, Answer answer, int status) {
        assertThat(answer.status()).as(answer.url() + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = OpenApi.checked(path, answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    static Answer replies(String query) {
        return get(ALL + "/" + SLUG + "/replies" + query);
    }

    static Answer get(String address) {
        return app.client().get(address);
    }

    static void at(LocalDate day) {
        app.clock.set(Danish.startOf(day).plus(Duration.ofHours(9)));
    }
}
