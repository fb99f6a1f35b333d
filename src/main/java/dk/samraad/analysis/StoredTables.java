package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tables of a snapshot as they are kept in `analysis.snapshot.tables`.
///
/// @param moments mean and spread of faces where they may stand
@Serdeable
record StoredTables(Map<String, Table> tables, Map<String, Summary> moments, Map<String, Integer> shown) {

    @Serdeable
    record Table(List<String> rows, List<String> columns, List<List<Integer>> counts, List<Integer> answered, boolean overlapping,
            List<List<Boolean>> withheld, List<Boolean> withheldColumns, boolean whole,
            List<Boolean> freeRows, List<Boolean> freeColumns, List<Integer> others) {

        static Table of(Release release) {
            var grid = release.grid();
            var withheld = release.withheld();
            return new Table(grid.rows(), grid.columns(), Arrays.stream(grid.counts()).map(Table::list).toList(), list(grid.answered()), grid.overlapping(),
                    Arrays.stream(withheld.cells()).map(Table::list).toList(), list(withheld.columns()), withheld.whole(),
                    list(release.margins().rows()), list(release.margins().columns()), list(release.margins().others()));
        }

        Release release() {
            return new Release(
                    new Grid(rows, columns, counts.stream().map(Table::numbers).toArray(int[][]::new), numbers(answered), overlapping),
                    new Withheld(withheld.stream().map(Table::flags).toArray(boolean[][]::new), flags(withheldColumns), whole),
                    new Margins(flags(freeRows), flags(freeColumns), numbers(others)));
        }

        private static List<Integer> list(int[] values) {
            return Arrays.stream(values).boxed().toList();
        }

        private static List<Boolean> list(boolean[] values) {
            return java.util.stream.IntStream.range(0, values.length).mapToObj(i -> values[i]).toList();
        }

        private static int[] numbers(List<Integer> values) {
            return values.stream().mapToInt(Integer::intValue).toArray();
        }

        private static boolean[] flags(List<Boolean> values) {
            var flags = new boolean[values.size()];
            for (int i = 0; i < flags.length; i++) flags[i] = values.get(i);
            return flags;
        }
    }

    /// @param stands false when mean and spread would give away what the frequencies withhold
    @Serdeable
    record Summary(double mean, double deviation, boolean stands) {}

    static StoredTables of(Map<String, Release> releases, Map<String, Summary> moments, Map<String, Integer> shown) {
        var tables = new HashMap<String, Table>();
        releases.forEach((key, release) -> tables.put(key, Table.of(release)));
        return new StoredTables(tables, moments, shown);
    }

    Map<String, Release> releases() {
        var releases = new HashMap<String, Release>();
        tables.forEach((key, table) -> releases.put(key, table.release()));
        return releases;
    }
}
