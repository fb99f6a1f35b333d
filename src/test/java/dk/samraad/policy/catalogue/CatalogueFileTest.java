package dk.samraad.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueFileTest {
    private static final String HEAD = """
            slug: fjordby
            title: Et godt liv
            organisation: Fjordby Kommune
            status: in-force
            summary: Kort sagt.
            """;

    @Test
    void a_word_where_a_number_belongs_is_named_with_file_line_and_field() {
        assertThat(problems(HEAD + """
                themes:
                  - code: p1
                    kind: landmark
                    title: Fællesskab
                    baseline:
                      - subject: Ensomme
                        value: mange
                        unit: "%"
                """)).containsExactly("fjordby.yaml:12 themes[0].baseline[0].value: a number is expected, found \"mange\"");
    }

    @Test
    void everything_wrong_with_a_file_is_said_at_once() {
        assertThat(problems("""
                slug: Fjordby
                status: gældende
                summary:
                organisation: [Fjordby]
                validFrom: 2030
                validTo: 2020
                themes: nej
                titel: Et godt liv
                """)).containsExactlyInAnyOrder(
                "fjordby.yaml:1 slug: small letters, digits and hyphens is expected, found \"Fjordby\"",
                "fjordby.yaml:1 title: the field is missing",
                "fjordby.yaml:2 status: one of in-preparation, in-force, replaced, proposal is expected, found \"gældende\"",
                "fjordby.yaml:3 summary: a text is expected, found nothing",
                "fjordby.yaml:4 organisation: a text is expected, found a list",
                "fjordby.yaml:6 validTo: it ends before it begins",
                "fjordby.yaml:7 themes: a list is expected, found \"nej\"",
                "fjordby.yaml:8 titel: there is no such field");
    }

    @Test
    void a_field_written_twice_and_a_code_used_twice_are_refused() {
        assertThat(problems(HEAD + """
                title: Et bedre liv
                themes:
                  - {code: p1, kind: topic, title: A}
                  - {code: p1, kind: topic, title: B}
                """)).containsExactly(
                "fjordby.yaml:6 title: the field is written twice",
                "fjordby.yaml:9 themes[1].code: \"p1\" is used twice in this policy");
    }

    @Test
    void the_parts_of_a_figure_must_fit_together() {
        assertThat(problems(HEAD + """
                baseline:
                  - {subject: Uden tal}
                  - {subject: Uden enhed, value: 3}
                  - {subject: For stor, value: 130, unit: "%"}
                  - {subject: Sammenlignet med ingenting, inWords: mange, comparison: {value: 4}}
                """)).containsExactly(
                "fjordby.yaml:7 baseline[0].value: either value or inWords is expected",
                "fjordby.yaml:8 baseline[1].unit: value and unit go together",
                "fjordby.yaml:9 baseline[2].value: a percentage is between 0 and 100",
                "fjordby.yaml:10 baseline[3].comparison.geography: the field is missing",
                "fjordby.yaml:10 baseline[3].comparison: only a value can be compared");
    }

    @Test
    void a_file_that_is_not_yaml_says_where_it_stops_being() {
        assertThat(problems(HEAD + "themes: [\n")).singleElement().asString().startsWith("fjordby.yaml:7: this is not YAML: ");
        assertThat(problems("")).containsExactly("fjordby.yaml:1: the file is empty");
        assertThat(problems("- en\n- liste\n")).containsExactly("fjordby.yaml:1: a block of fields is expected");
    }

    @Test
    void policies_that_point_at_nothing_or_share_a_slug_are_refused() {
        var broken = new CatalogueFile("a.yaml", HEAD + "replaces: findes-ikke\n");
        assertThatThrownBy(() -> Catalogue.read(List.of(broken)))
                .hasMessageContaining("a.yaml:1 replaces: no file has the slug \"findes-ikke\"");
        assertThatThrownBy(() -> Catalogue.read(List.of(new CatalogueFile("a.yaml", HEAD), new CatalogueFile("b.yaml", HEAD))))
                .hasMessageContaining("b.yaml:1 slug: a.yaml has the same");
    }

    private static List<String> problems(String text) {
        var problems = new ArrayList<Problem>();
        assertThat(new CatalogueFile("fjordby.yaml", text).read(problems)).isEmpty();
        return problems.stream().map(Problem::toString).toList();
    }
}
