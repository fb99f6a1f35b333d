package dk.samraad.writing.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.text.Language;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The figures of the policy itself beside the answers.
class BaselineTableTest {
    @Test
    void a_baseline_names_one_source_below_the_table_and_numbers_several() {
        assertThat(baseline("Sundhedsprofil", "Sundhedsprofil")).endsWith("Kilde: Sundhedsprofil, 2021. Søjlerne går fra 0 til 20\u00a0%.");
        assertThat(baseline("Sundhedsprofil", "Ungeprofil")).contains("Kilde 1: Sundhedsprofil, 2021. Kilde 2: Ungeprofil, 2021.");
    }

    @Test
    void a_figure_of_the_policy_keeps_its_place_its_about_its_denominator_and_its_note() {
        var manuscript = new Manuscript(new Words(Language.DA));
        new BaselineTable(manuscript, List.of(
                new SummaryData.Baseline("Diabetes", Optional.of(6.7), "%", "", true, Optional.of(1300), "Borgere", Optional.of(19_400),
                        "Glostrup Kommune", Optional.of(5.3),
                        "Region Hovedstaden", "Sundhedsprofil", "2021", Optional.of("Kilden er valgt ud fra gruppen.")),
                new SummaryData.Baseline("Over 65 år", Optional.of(31.0), "%", "", false, Optional.empty(), "Borgere", Optional.of(3_500),
                        "Glostrup Kommune", Optional.empty(), "",
                        "Sundhedsprofil", "2021", Optional.empty()),
                new SummaryData.Baseline("Hjerneblødning", Optional.of(2.5), "%", "", false, Optional.of(480), "Borgere",
                        "Glostrup Kommune", Optional.empty(), "", "Sundhedsprofil", "2021"),
                new SummaryData.Baseline("Sygdomme over gennemsnittet", Optional.of(7.0), "sygdomme", "", false, Optional.empty(),
                        "De udvalgte sygdomme", Optional.of(12),
                        "Region Hovedstaden", Optional.empty(), "", "Sundhedsprofil", "2021", Optional.empty()),
                new SummaryData.Baseline("Røg dagligt", Optional.of(0.25), "%", "", false, Optional.empty(), "", Optional.empty(), "",
                        Optional.empty(), "", "Sundhedsprofil", "2021",
                        Optional.empty()))).write();
        var table = ((Block.Exhibit) manuscript.blocks().getLast()).table();
        var cells = table.rows().stream().map(row -> row.cells().get(0).text() + ": " + row.cells().get(1).text().replace('\u00a0', ' '))
                .toList();

        assertThat(cells).contains("Diabetes [a]: ca. 6,7 % (1.300 af 19.400 personer)", "Over 65 år: 31 % af 3.500",
                "Sygdomme over gennemsnittet (De udvalgte sygdomme, Region Hovedstaden): 7 af 12 sygdomme",
                "Røg dagligt (gruppen står ikke i politikken, stedet står ikke i politikken): 0,25 %");
        assertThat(table.note()).contains("gælder tallene: Borgere, Glostrup Kommune.", "[a] Kilden er valgt ud fra gruppen.");
    }

    private static String baseline(String... sources) {
        var manuscript = new Manuscript(new Words(Language.DA));
        new BaselineTable(manuscript, Stream.of(sources)
                .map(source -> new SummaryData.Baseline("Ryger", Optional.of(12.0), "%", "", false, Optional.empty(),
                "Voksne", "Glostrup", Optional.of(10.0), "Region Hovedstaden", source, "2021")).toList()).write();
        var exhibit = (Block.Exhibit) manuscript.blocks().getLast();
        assertThat(exhibit.table().note())
                .startsWith("Hvor andet ikke står, gælder tallene: Voksne, Glostrup. Den smalle søjle: Region Hovedstaden.");
        return exhibit.table().note();
    }
}
