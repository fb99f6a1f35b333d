package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadTablesTest {
    private final ReadTables read = new ReadTables();

    @Test
    void the_tables_read_longest_ago_go_first_and_what_is_too_large_is_not_kept() {
        read.keep(1, tables(1), 400_000);
        read.keep(2, tables(2), 400_000);
        read.keep(1, tables(1), 0);
        read.keep(3, tables(3), 400_000);
        assertThat(read.known()).containsOnlyKeys(1L, 3L);
        read.keep(4, tables(4), 1_000_001);
        assertThat(read.known()).containsOnlyKeys(1L, 3L);
        assertThat(read.known().get(3L)).isEqualTo(tables(3));
    }

    private static StoredTables tables(int day) {
        return new StoredTables(Map.of(), Map.of(), Map.of(), Set.of(), Map.of("q", LocalDate.of(2026, 3, day)), false);
    }
}
