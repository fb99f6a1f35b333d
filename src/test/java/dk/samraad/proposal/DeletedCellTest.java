package dk.samraad.proposal;

import static dk.samraad.proposal.Word.p;
import static dk.samraad.proposal.Word.r;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Cells of a Word table that were deleted or came in while changes were tracked, and cells that lie under another.
class DeletedCellTest {
    @Test
    void a_deleted_cell_is_gone_and_told() {
        var read = read(row(cell("", "Bliver") + cell("<w:cellDel w:id=\"1\" w:author=\"A\"/>", "slettet") + cell("", "Også")));

        assertThat(read.outline()).containsExactly("Indledning: Bliver | Også|Slut.");
        assertThat(read.leftOut()).containsExactly("TABLE @  / ", "DELETED slettet @  / Bliver");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void a_row_of_deleted_cells_and_a_table_in_one_are_gone() {
        var inner = "<w:tbl>" + row(cell("", "inderst")) + "</w:tbl>" + p("");
        var deleted = "<w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr>" + inner + "</w:tc>";
        var read = read(row(deleted + cell("<w:cellDel w:id=\"2\"/>", "slettet")) + row(cell("", "Bliver")));

        assertThat(read.outline()).containsExactly("Indledning: Bliver|Slut.");
        assertThat(read.leftOut().toString()).contains("DELETED inderst", "DELETED slettet");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void a_cell_that_came_in_or_was_divided_and_one_that_was_once_hidden_stay() {
        var read = read(row(cell("<w:cellIns w:id=\"1\"/>", "Ny") + cell("<w:cellMerge w:id=\"2\" w:vMergeOrig=\"cont\"/>", "delt")
                + cell("<w:tcPrChange w:id=\"3\"><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>", "fri"))
                + "<w:tr><w:trPr><w:trPrChange w:id=\"4\"><w:trPr><w:hidden/></w:trPr></w:trPrChange></w:trPr>" + cell("", "vist igen")
                + "</w:tr>");

        assertThat(read.outline()).containsExactly("Indledning: Ny | delt | fri|vist igen|Slut.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void what_lies_under_a_higher_or_wider_cell_is_told() {
        var read = read(row(cell("<w:vMerge w:val=\"restart\"/>", "Øverst") + cell("<w:hMerge w:val=\"restart\"/>", "Bred"))
                + row(cell("<w:vMerge/>", "under") + cell("<w:hMerge w:val=\"continue\"/>", "bag") + cell("", "Vist")));

        assertThat(read.outline()).containsExactly("Indledning: Øverst | Bred||  | Vist|Slut.");
        assertThat(read.leftOut().toString()).contains("HIDDEN under", "HIDDEN bag");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    private static Reading read(String rows) {
        return Reading.ofWord(Word.of("<w:tbl>" + rows + "</w:tbl>" + p(r("Slut."))));
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(words)) + "</w:tc>";
    }
}
