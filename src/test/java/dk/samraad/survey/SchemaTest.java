package dk.samraad.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The published schema says of a document what we say of it.
class SchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Objects.requireNonNull(SchemaTest.class.getResourceAsStream("/api/samraad-survey.schema.json")));

    @Test
    void surveys_that_may_be_published_fit() {
        assertThat(problems(Definitions.toJson(Fjordby.everyKind()))).isEmpty();
        assertThat(problems(Definitions.toJson(Fjordby.whole()))).isEmpty();
    }

    @Test
    void a_misspelt_field_does_not() {
        assertThat(problems(json().replaceFirst("\"required\":", "\"requird\":"))).isNotEmpty();
        assertThat(problems(json().replaceFirst("\"pages\":", "\"sider\":"))).isNotEmpty();
    }

    @Test
    void a_field_of_another_kind_does_not() {
        assertThat(problems(json().replaceFirst("\"kind\":\"single-choice\"", "\"kind\":\"scale\""))).isNotEmpty();
        assertThat(problems(json().replaceFirst("\"kind\":\"single-choice\"", "\"kind\":\"telepathy\""))).isNotEmpty();
    }

    @Test
    void a_code_with_capitals_or_a_condition_of_two_kinds_does_not() {
        assertThat(problems(json().replaceFirst("\"code\":\"bevaeger\"", "\"code\":\"Bevæger\""))).isNotEmpty();
        assertThat(problems(json().replaceFirst("\"shownWhen\":\\{", "\"shownWhen\":{\"all\":[],"))).isNotEmpty();
    }

    @Test
    void every_kind_of_question_is_in_it() {
        var written = json();
        for (var kind : Set.of("single-choice", "multiple-choice", "likert-rows", "scale", "number", "date", "short-text", "long-text",
                "ranking", "allocation")) {
            assertThat(written).contains("\"kind\":\"" + kind + "\"");
        }
    }

    @Test
    void the_roles_are_those_we_read_and_no_others() {
        for (var role : Question.Role.values()) assertThat(problems(withRole(DefinitionWriter.name(role)))).isEmpty();
        assertThat(problems(withRole("meaning"))).isNotEmpty();
    }

    private static String withRole(String role) {
        return json().replaceFirst("\"role\":\"experience\"", "\"role\":\"" + role + "\"");
    }

    private static String json() {
        return Definitions.toJson(Fjordby.everyKind());
    }

    private static List<Error> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
