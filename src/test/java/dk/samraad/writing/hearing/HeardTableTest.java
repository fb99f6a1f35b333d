package dk.samraad.writing.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Table;
import dk.samraad.text.Language;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All who were to be heard, and the three ways not to have answered.
class HeardTableTest {
    private final List<Duty> duties = InventedHearing.paper(8).duties();
    private final Words words = new Words(Language.DA);

    @Test
    void every_party_has_a_row_with_when_it_was_asked_how_long_it_had_and_what_it_answered() {
        assertThat(table().rows()).hasSameSizeAs(duties);
        assertThat(table().caption()).isEqualTo("Tabel 1. Hvem der skulle høres, og hvad de svarede (45 parter, 5.1.2026–10.2.2026)");
        assertThat(row("Forening nummer 1 ")).endsWith("besluttet", "5.1.2026", "37", "Har svaret 1.2.2026 (o-001, o-002)");
        assertThat(row("Forening nummer 7 ")).endsWith("5.1.2026", "37", "Inviteret, har ikke svaret");
        assertThat(row("Forening nummer 11 ")).endsWith("Ingen bemærkninger 1.2.2026");
        assertThat(row("Handicaprådet")).containsExactly("Handicaprådet i Fjordby", "§ 37 a", "8.1.2026", "34",
                "Har svaret 9.2.2026 (r-002)");
        assertThat(row("Kajakklubben")).containsExactly("Kajakklubben", "besluttet", "5.1.2026, kom retur", "–", "Invitationen kom retur");
        assertThat(row("Lærerforeningen")).endsWith("Har svaret 12.2.2026, efter fristen. Svaret indgår ikke.");
        assertThat(row("Skolebestyrelsen")).endsWith("Undtaget: Er nedlagt (centerchefen)");
        assertThat(row("Ungerådet")).containsExactly("Ungerådet", "besluttet", "nej", "–", "Ikke inviteret");
        assertThat(row("Navn udeladt")).endsWith("Har svaret 1.2.2026");
    }

    @Test
    void the_numbers_above_the_table_add_up_to_its_rows() {
        var counts = blocks().stream().filter(Block.Listing.class::isInstance).flatMap(block -> ((Block.Listing) block).items().stream())
                .map(item -> item.spans().getFirst().toString().replaceAll("\\D+", " ").strip()).map(Integer::parseInt).toList();
        assertThat(counts.getFirst()).isEqualTo(duties.size());
        assertThat(counts.stream().skip(1).mapToInt(Integer::intValue).sum()).isEqualTo(duties.size());
    }

    @Test
    void not_invited_silent_and_excepted_are_three_sentences() {
        var said = new HeardInShort(words, 2).of(duties);
        assertThat(said).containsExactly("45 parter skulle høres. 31 har svaret, 3 af dem uden bemærkninger.",
                "Skulle høres, men er ikke inviteret: Ungerådet.",
                "Skulle høres, men invitationen kom retur: Kajakklubben.",
                "Inviteret, men har ikke svaret: Forening nummer 7 med et ret langt navn, "
                        + "Forening nummer 14 med et ret langt navn og 2 andre.",
                "Undtaget fra høringen (grunden står i hvidbogen): "
                        + "Forening nummer 5 med et ret langt navn, Forening nummer 10 med et ret langt navn og 6 andre.");
    }

    @Test
    void the_last_name_stands_where_one_other_would() {
        assertThat(new HeardInShort(words, 7).of(duties).getLast())
                .endsWith(" og Skolebestyrelsen på Fjordskolen.").doesNotContain("andre", "anden");
    }

    private List<Block> blocks() {
        var manuscript = new Manuscript(words);
        new HeardTable(manuscript).write(duties, "5.1.2026–10.2.2026");
        return manuscript.blocks();
    }

    private Table table() {
        return blocks().stream().flatMap(block -> block instanceof Table table ? Stream.of(table) : Stream.<Table>of())
                .findFirst().orElseThrow();
    }

    private List<String> row(String beginning) {
        return table().rows().stream().map(row -> row.cells().stream().map(Table.Cell::text).toList())
                .filter(cells -> cells.getFirst().startsWith(beginning)).findFirst().orElseThrow();
    }
}
