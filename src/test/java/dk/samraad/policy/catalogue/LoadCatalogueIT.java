package dk.samraad.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.policy.Policies;
import dk.samraad.policy.Theme;
import dk.samraad.testkit.RunningSamraad;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoadCatalogueIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private final Policies policies = app.bean(Policies.class);

    @Test
    void every_file_is_in_the_database_as_it_was_read() {
        for (var file : Catalogue.read(CatalogueFolder.files())) {
            if (file.sharesPrinciples()) continue;
            assertThat(policies.bySlug(file.slug())).isEqualTo(file);
        }
    }

    @Test
    void a_sister_has_the_principles_it_shares() {
        assertThat(policies.bySlug("herlev-aeldre").principles()).isEqualTo(policies.bySlug("herlev-sundhed").principles());
    }

    @Test
    void loading_again_touches_no_row() {
        var before = everything();

        policies.load(Catalogue.read(CatalogueFolder.files()));

        assertThat(everything()).isEqualTo(before);
        assertThat(before).hasSize(14).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    }

    @Test
    void several_instances_that_load_at_once_take_turns() throws Exception {
        var file = file("samtidig", "Samtidig");
        Callable<Void> load = () -> {
            policies.load(Catalogue.read(List.of(file)));
            return null;
        };
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var done : instances.invokeAll(IntStream.range(0, 4).mapToObj(n -> load).toList())) done.get();
        }
        assertThat(policies.bySlug("samtidig").themes()).hasSize(2);
    }

    @Test
    void a_changed_file_changes_its_rows_and_a_theme_that_is_gone_is_withdrawn() {
        policies.load(Catalogue.read(List.of(file("skifter", "Før"))));
        policies.load(Catalogue.read(List.of(new CatalogueFile("skifter.yaml", file("skifter", "Efter").text()
                .replace("  - {code: t2, kind: topic, title: To}\n", "").replace("value: 12.5", "value: 13")))));

        var changed = policies.bySlug("skifter");
        assertThat(changed.document().title()).isEqualTo("Efter");
        assertThat(changed.themes()).extracting(Theme::code).containsExactly("t1");
        assertThat(changed.baseline()).singleElement().satisfies(f -> assertThat(f.value()).isEqualByComparingTo("13"));
        assertThat(policies.theme("skifter", "t2").withdrawn()).isTrue();
    }

    private static CatalogueFile file(String slug, String title) {
        return new CatalogueFile(slug + ".yaml", """
                slug: %s
                title: %s
                organisation: Fjordby Kommune
                status: proposal
                summary: Kort sagt.
                themes:
                  - {code: t1, kind: topic, title: Et, baseline: [{subject: Ensomme, value: 12.5, unit: "%%"}]}
                  - {code: t2, kind: topic, title: To}
                """.formatted(slug, title));
    }

    /// Every row of every table of the room, with the transaction that wrote it: a rewritten row would show.
    private static TreeMap<String, List<List<String>>> everything() {
        var tables = new TreeMap<String, List<List<String>>>();
        for (var table : app.query("select table_name from information_schema.tables where table_schema = 'policy'")) {
            tables.put(table.getFirst(), app.query("select xmin, t.* from policy." + table.getFirst() + " t order by 2"));
        }
        return tables;
    }
}
