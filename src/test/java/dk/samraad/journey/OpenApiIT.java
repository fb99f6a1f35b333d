package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.settings.Settings;
import dk.samraad.testkit.OpenApi;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The published description of `/api/v1` and the application say the same.
class OpenApiIT extends ReadByPrograms {
    @Test
    void every_route_of_the_api_stands_in_the_description_and_nothing_besides() {
        var described = OpenApi.document().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream().map(method -> method.getKey() + " " + path.getKey())).sorted().toList();
        var routed = Places.routes(app).stream().filter(route -> route.template().startsWith("/api/"))
                .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.template()).sorted().toList();
        assertThat(described).isEqualTo(routed).isNotEmpty();
    }

    @Test
    void every_answer_of_the_demo_is_as_described() {
        var list = OpenApi.checked("/api/v1/hearings", app.client().get("/api/v1/hearings"));
        assertThat(list.path("hearings")).isNotEmpty();
        for (var line : list.path("hearings")) {
            var address = "/api/v1/hearings/" + line.path("slug").asText();
            OpenApi.checked("/api/v1/hearings/{slug}", app.client().get(address));
            var replies = OpenApi.checked("/api/v1/hearings/{slug}/replies", app.client().get(address + "/replies?size=100"));
            assertThat(replies.path("replies").size()).isEqualTo(Math.min(100, line.path("publishedReplies").asInt())).isPositive();
        }
    }

    /// Else the two above would show nothing.
    @Test
    void the_description_refuses_a_field_it_does_not_name_and_a_time_without_its_zone() {
        var line = app.client().get("/api/v1/hearings").body();
        var schema = OpenApi.document().at("/paths/~1api~1v1~1hearings/get/responses/200/content/application~1json/schema");
        assertThat(OpenApi.problems(schema, line)).isEmpty();
        assertThat(OpenApi.problems(schema, line.replaceFirst("\"slug\"", "\"email\" : \"anna@fjordby.example\", \"slug\""))).isNotEmpty();
        assertThat(OpenApi.problems(schema, line.replaceFirst("(\"deadline\" : \"[^+\"]*)\\+0[12]:00", "$1"))).isNotEmpty();
        assertThat(OpenApi.problems(schema, line.replaceFirst("\"state\" : \"[a-z]+\"", "\"state\" : \"half-open\""))).isNotEmpty();
    }

    @Test
    void what_is_served_names_the_site_that_serves_it_and_scripts_of_others_may_read_it() {
        var answer = app.client().get("/api/v1/openapi.yaml");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/yaml");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        var address = app.bean(Settings.class).address("");
        assertThat(answer.body()).contains("\n  - url: " + address + "\n").doesNotContain("- url: /\n");
    }

    @Test
    void every_reference_of_the_description_leads_somewhere() {
        var document = OpenApi.document();
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
        var names = document.path("paths").findValuesAsText("operationId");
        assertThat(names).doesNotHaveDuplicates().hasSize(document.path("paths").size());
    }
}
