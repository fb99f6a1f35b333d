package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTableFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "＝1+1"})
    void no_cell_or_heading_begins_as_a_formula_does(String evil) {
        var table = new SafeTable("t", evil, List.of(new SafeTable.Column(evil, SafeTable.Kind.COUNT)),
                List.of(new SafeTable.Row(evil, List.of(new SafeTable.Cell.Counted(7, 35)))), SafeNotes.NO_BASE, List.of(), Optional.empty());

        var csv = new String(SafeTableFile.csv(List.of(table), Language.DA), StandardCharsets.UTF_8);

        assertThat(csv.substring(1).split("[;\n](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).allSatisfy(cell ->
                assertThat(cell.replaceFirst("^\"", "").replaceAll("\r$", "")).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-")
                        .doesNotStartWith("@").doesNotStartWith("\t").doesNotStartWith("＝"));
    }

    @Test
    void a_withheld_number_is_said_in_words_and_never_as_nought() {
        var table = new SafeTable("t", "Trivsel", List.of(new SafeTable.Column("Antal", SafeTable.Kind.COUNT)),
                List.of(new SafeTable.Row("Godt", List.of(new SafeTable.Cell.Hidden()))), SafeNotes.NO_BASE, List.of(), Optional.empty());

        assertThat(new String(SafeTableFile.csv(List.of(table), Language.DA), StandardCharsets.UTF_8)).contains("t;Trivsel;Godt;Antal;skjult;skjult;");
        assertThat(new String(SafeTableFile.json(List.of(table)), StandardCharsets.UTF_8)).contains("\"withheld\" : true");
    }
}
