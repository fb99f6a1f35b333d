package dk.samraad.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.OpenApi;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What other programs are told when there is nothing for them, or not what they asked for.
class HearingApiProblemsIT extends ProgramAtWork {
    @Test
    void after_the_day_of_deletion_nothing_is_left_but_a_problem_that_says_so() {
        at(LocalDate.of(2027, 3, 31));
        assertThat(replies("").status()).isEqualTo(200);
        at(LocalDate.of(2027, 4, 1));

        assertThat(problem(REPLIES, replies(""), 410).path("detail").asText()).contains("slettes");
        problem(ONE, get(ALL + "/" + SLUG), 410);
        assertThat(OpenApi.checked(ALL, get(ALL)).path("hearings")).isEmpty();
    }

    @Test
    void what_is_withdrawn_unknown_or_a_draft_is_told_apart_as_on_the_pages() {
        problem(REPLIES, get(ALL + "/findes-ikke/replies"), 404);
        problem(ONE, get(ALL + "/findes-ikke"), 404);
        problem(REPLIES, get(ALL + "/kladde/replies"), 404);
        app.execute("update hearing.consultation set state = 'WITHDRAWN', withdrawn_because = 'En fejl' where slug = '" + SLUG + "'");
        problem(REPLIES, replies(""), 410);
        problem(ONE, get(ALL + "/" + SLUG), 410);
    }

    @Test
    void a_bad_parameter_is_named() {
        for (var bad : List.of("page=0", "page=-1", "page=1.5", "page=abc", "page=2", "page=99999999999999", "page=")) {
            assertThat(problem(ALL, get(ALL + "?" + bad), 400).path("detail").asText()).contains("page");
        }
        for (var bad : List.of("size=0", "size=101", "size=alle")) {
            assertThat(problem(REPLIES, replies("?" + bad), 400).path("detail").asText()).contains("size");
        }
        for (var bad : List.of("after=x-001", "after=p-", "after=p-0000000001", "after=p-001%27--")) {
            assertThat(problem(REPLIES, replies("?" + bad), 400).path("detail").asText()).contains("after");
        }
    }

    @Test
    void a_problem_is_told_in_the_language_that_is_asked_for() {
        assertThat(problem(ONE, get(ALL + "/findes-ikke"), 404).path("title").asText()).isEqualTo("Findes ikke");
        for (var asked : List.of("en", "en-GB,en;q=0.9,da;q=0.5", "de,en;q=0.8")) {
            assertThat(titleIn(asked)).as(asked).isEqualTo("Not found");
        }
        for (var asked : List.of("da,en;q=0.9", "fr", "*", "q=;;,,", "en;q=0")) {
            assertThat(titleIn(asked)).as(asked).isEqualTo("Findes ikke");
        }
        assertThat(problem(ONE, get(ALL + "/findes-ikke?sprog=en"), 404).path("title").asText()).isEqualTo("Not found");
        assertThat(get("/api/v1/findes-ikke").headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static String titleIn(String language) {
        var answer = app.client().send(HttpRequest.newBuilder(URI.create(app.address(ALL + "/findes-ikke")))
                .header("Accept-Language", language).build());
        return problem(ONE, answer, 404).path("title").asText();
    }
}
