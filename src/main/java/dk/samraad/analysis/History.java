package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was taken up of a survey before, oldest first. A table of which nothing was shown is kept as a table of which
/// everything is withheld: its counts can be released later, as of the day they were counted.
///
/// @param frozen keys of tables that must stay as they are
record History(List<Taken> taken, Set<String> frozen) {
    static final History NONE = new History(List.of(), Set.of());

    /// @param shown how many were shown a question that only some were, by its code
    /// @param kept keys of tables that stood as of an earlier day ([#kept])
    record Taken(Map<String, Release> tables, Map<String, Integer> shown, Set<String> kept) {
        int respondents() {
            return History.respondents(tables);
        }
    }

    History freezing(Set<String> more) {
        var all = new HashSet<>(frozen);
        all.addAll(more);
        return new History(taken, Set.copyOf(all));
    }

    /// How many answered: ways of answering are told of all.
    static int respondents(Map<String, Release> tables) {
        var modes = Objects.requireNonNull(tables.get(Releasing.sizes(Groups.MODE))).grid();
        return IntStream.range(0, modes.rows().size()).map(modes::rowTotal).sum();
    }

    /// How often results have been taken up.
    int size() {
        return taken.size();
    }

    /// Every release of a table of which something was shown, each once.
    List<Release> of(String key) {
        var releases = new ArrayList<Release>();
        for (var each : taken) {
            var release = each.tables.get(key);
            if (release == null || release.withheld().whole()) continue;
            if (releases.isEmpty() || !releases.getLast().isLike(release)) releases.add(release);
        }
        return releases;
    }

    Optional<Release> last(String key) {
        var releases = of(key);
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
    }

    Optional<Release> at(int time, String key) {
        return Optional.ofNullable(taken.get(time).tables.get(key));
    }

    /// Whether a table was counted anew at a time, and not left as it was.
    boolean isNew(int time, String key) {
        var release = at(time, key);
        return release.isPresent() && (time == 0 || at(time - 1, key).filter(release.get()::isLike).isEmpty());
    }

    /// The first time a table was counted like this, the last time it stood so without a break; empty when it never did.
    Optional<Integer> counted(String key, Grid grid) {
        var found = Optional.<Integer>empty();
        for (int time = taken.size() - 1; time >= 0; time--) {
            if (at(time, key).filter(release -> release.grid().isLike(grid)).isPresent()) found = Optional.of(time);
            else if (found.isPresent()) break;
        }
        return found;
    }

    /// Keys of tables of which something is shown that do not stand as they are counted now.
    static Set<String> kept(Map<String, Release> tables, Tally.Counted counted) {
        return tables.entrySet().stream().filter(e -> !e.getValue().withheld().whole())
                .filter(e -> counted.grid(e.getKey()).filter(e.getValue().grid()::isLike).isEmpty())
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /// Everything shown of a table, each with the time it was counted.
    List<Family.Told> told(String key) {
        var told = new ArrayList<Family.Told>();
        for (int time = 0; time < taken.size(); time++) {
            var release = taken.get(time).tables.get(key);
            if (release == null || release.withheld().whole()) continue;
            if (!taken.get(time).kept.contains(key)) told.add(new Family.Told(time, release));
            else if (isNew(time, key)) told.add(new Family.Told(countedAt(time, key, release.grid()), release));
        }
        return told;
    }

    private int countedAt(int shown, String key, Grid grid) {
        var time = shown;
        while (time > 0 && at(time - 1, key).filter(release -> release.grid().isLike(grid)).isPresent()) time--;
        return time;
    }

    /// When a table that stands like this was released.
    int origin(String key, Release release) {
        var time = taken.size();
        while (time > 0 && at(time - 1, key).filter(release::isLike).isPresent()) time--;
        return time;
    }
}
