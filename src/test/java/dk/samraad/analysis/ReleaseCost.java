package dk.samraad.analysis;

import dk.samraad.analysis.Attack.Snapshot;
import dk.samraad.analysis.BetweenReleasesProperties.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What early looks cost: the share of numbers shown in the last release, made at the closing, by how many answered and how
/// often results were taken up. Prints the table of decision 0150:
/// `java -cp target/test-classes:target/classes:… dk.samraad.analysis.ReleaseCost`
final class ReleaseCost {
    private static final int WORLDS = 10;
    private static final int THRESHOLD = 5;

    private ReleaseCost() {}

    public static void main(String[] args) {
        System.out.println("| answers | releases | questions alone | by groups | tables that stay |");
        System.out.println("|---|---|---|---|---|");
        for (var answers : List.of(70, 300, 2000)) {
            for (int releases = 1; releases <= 3; releases++) row(answers, releases);
        }
    }

    private static void row(int answers, int releases) {
        var alone = new Shares();
        var groups = new Shares();
        var tables = 0;
        var stay = 0;
        var start = System.nanoTime();
        for (int seed = 0; seed < WORLDS; seed++) {
            var snapshots = BetweenReleasesProperties.released(seed, answers / releases, looks(answers, releases), new Disclosure(THRESHOLD));
            var last = snapshots.getLast();
            for (var table : last.tables().entrySet()) {
                if (table.getKey().startsWith("#") || Population.SURVEY.question(table.getKey().substring(0, table.getKey().indexOf('|'))).orElseThrow().basics().background()) continue;
                (table.getKey().contains("#") ? groups : alone).add(table.getValue());
                tables++;
                if (isOld(last, table.getKey(), table.getValue())) stay++;
            }
        }
        System.out.printf(Locale.ROOT, "| %d | %d | %s | %s | %.0f %% |  (%d ms a survey)%n", answers, releases, alone, groups, 100.0 * stay / tables, (System.nanoTime() - start) / 1_000_000 / WORLDS);
    }

    private static boolean isOld(Snapshot last, String key, Disclosure.Release release) {
        return !release.withheld().whole() && last.counted().grid(key).filter(release.grid()::isLike).isEmpty();
    }

    /// Equally many came before each.
    private static List<Look> looks(int answers, int releases) {
        var looks = new ArrayList<Look>();
        for (int i = 0; i < releases; i++) {
            var isLast = i == releases - 1;
            looks.add(new Look(i == 0 ? 0 : isLast ? answers - (releases - 1) * (answers / releases) : answers / releases, 0, isLast));
        }
        return looks;
    }

    private static final class Shares {
        private int shown;
        private int all;

        void add(Disclosure.Release release) {
            var cells = release.grid().rows().size() * release.grid().columns().size();
            all += cells;
            shown += cells - release.withheld().count();
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f %%", 100.0 * shown / all);
        }
    }
}
