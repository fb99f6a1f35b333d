package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.response.Turnout;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The tables of a snapshot as they are kept in `analysis.snapshot.tables`.
///
/// @param moments mean and spread of faces where they may stand
/// @param kept keys of tables that stand as they did in an earlier snapshot, since the difference would tell too much
/// @param dates the day those were counted, by key; null in what was stored before such days were
/// @param interim whether the survey took answers still; null as above
@Serdeable
record StoredTables(Map<String, Table> tables, Map<String, Summary> moments, Map<String, Integer> shown, Set<String> kept,
        @Nullable Map<String, LocalDate> dates, @Nullable Boolean interim) {

    @Serdeable
    record Table(List<String> rows, List<String> columns, List<List<Integer>> counts, List<Integer> answered, int atMost, boolean none,
            List<List<Boolean>> withheld, List<Boolean> withheldColumns, boolean whole,
            List<Boolean> freeRows, List<Boolean> freeColumns, List<Integer> others) {

        static Table of(Release release) {
            var grid = release.grid();
            var withheld = release.withheld();
            return new Table(grid.rows(), grid.columns(), Arrays.stream(grid.counts()).map(Table::list).toList(), list(grid.answered()),
                    grid.atMost(), grid.none(),
                    Arrays.stream(withheld.cells()).map(Table::list).toList(), list(withheld.columns()), withheld.whole(),
                    list(release.margins().rows()), list(release.margins().columns()), list(release.margins().others()));
        }

        Release release() {
            return new Release(
                    new Grid(rows, columns, counts.stream().map(Table::numbers).toArray(int[][]::new), numbers(answered), atMost, none),
                    new Withheld(withheld.stream().map(Table::flags).toArray(boolean[][]::new), flags(withheldColumns), whole),
                    new Margins(flags(freeRows), flags(freeColumns), numbers(others)));
        }

        private static List<Integer> list(int[] values) {
            return Arrays.stream(values).boxed().toList();
        }

        private static List<Boolean> list(boolean[] values) {
            return IntStream.range(0, values.length).mapToObj(i -> values[i]).toList();
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

    /// What may be kept and shown of what was counted.
    ///
    /// @param closed see [Releasing]
    static StoredTables of(Takings.Basis basis, boolean closed, Disclosure disclosure) {
        var earlier = basis.before();
        var counted = basis.counted();
        var definition = basis.definition();
        var taken = earlier.stream().map(Snapshots.Snapshot::tables)
                .map(stored -> new History.Taken(stored.releases(), stored.shown, stored.kept)).toList();
        var frozen = IntStream.range(0, taken.size()).boxed()
                .flatMap(i -> frozen(earlier.get(i).tables().moments, taken.get(i).tables()).stream()).collect(Collectors.toSet());
        var history = new History(taken, frozen);
        var released = new HashMap<>(Releasing.release(definition, counted, history, closed, disclosure));
        var moments = Summaries.of(definition, counted, released, disclosure.threshold(), closed,
                IntStream.range(0, taken.size()).mapToObj(i -> new Summaries.Earlier(earlier.get(i).tables().moments,
                        taken.get(i).tables())).toList());
        var dates = new HashMap<String, LocalDate>();
        for (var key : History.kept(released, counted)) {
            history.counted(key, Objects.requireNonNull(released.get(key)).grid())
                    .ifPresent(time -> dates.put(key, earlier.get(time).takenOn()));
        }
        var reached = basis.turnout().pages().stream()
                .collect(Collectors.toMap(Turnout.Reached::page, page -> Math.toIntExact(page.reached()), Integer::sum));
        var began = reached.getOrDefault(definition.pages().getFirst().code(), 0);
        released.putAll(PagesForSome.release(basis.versions(), reached, began, released, history, disclosure));
        released.putAll(TextsForSome.release(definition, counted, released, history, disclosure));
        var tables = new HashMap<String, Table>();
        released.forEach((key, release) -> tables.put(key, Table.of(release)));
        return new StoredTables(tables, moments, counted.shown(), Set.copyOf(dates.keySet()), dates, !closed);
    }

    /// Keys of tables that must stay as they are: a mean beside withheld numbers was weighed for one release only.
    static Set<String> frozen(Map<String, Summary> moments, Map<String, Release> tables) {
        return moments.entrySet().stream().filter(e -> e.getValue().stands && tables.containsKey(e.getKey())
                && Objects.requireNonNull(tables.get(e.getKey())).withheld().any()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /// The day of the oldest of some tables that are older than this snapshot; empty when none is, or it is not known.
    Optional<LocalDate> date(List<String> keys) {
        return dates == null ? Optional.empty() : keys.stream().map(dates::get).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /// Of pages that only some are shown, how many had come so far; empty when that is withheld.
    Map<String, Optional<SurveyResults.Reached>> reached() {
        return parts(PagesForSome.key(""));
    }

    /// To how many a question in own words was shown, and of how many, by its code, where not everybody was; empty when that is
    /// withheld.
    Map<String, Optional<SurveyResults.Reached>> asked() {
        return parts(TextsForSome.key(""));
    }

    private Map<String, Optional<SurveyResults.Reached>> parts(String prefix) {
        var parts = new HashMap<String, Optional<SurveyResults.Reached>>();
        tables.forEach((key, table) -> {
            if (!key.startsWith(prefix)) return;
            var isWithheld = table.release().withheld().any();
            parts.put(key.substring(prefix.length()), isWithheld ? Optional.empty()
                    : Optional.of(new SurveyResults.Reached(table.counts.getFirst().getFirst(), table.answered.getFirst())));
        });
        return parts;
    }

    boolean isInterim() {
        return Boolean.TRUE.equals(interim);
    }

    Map<String, Release> releases() {
        var releases = new HashMap<String, Release>();
        tables.forEach((key, table) -> releases.put(key, table.release()));
        return releases;
    }
}
