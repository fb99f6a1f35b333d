package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Takes what was counted through disclosure control, together with what was released before: every question alone, and,
/// once the survey is closed, every question by one division. Background questions are not divided by each other: that would
/// tie the tables of different divisions together, and a number withheld in one could be worked out from another.
///
/// A table that cannot be released anew stays as it was. A question by groups is released as of the day of the question
/// alone and of the groups alone: its sums would tell of the days between.
final class Releasing {
    private final Definition definition;
    private final Tally.Counted counted;
    private final History history;
    private final boolean closed;
    private final Disclosure disclosure;
    private final Map<String, Release> released = new HashMap<>();
    /// When what a table by groups is about was counted.
    private final Map<String, Integer> times = new HashMap<>();
    /// Keys of tables that tell too much together with others that were released, or are.
    private final Set<String> mustStay = new HashSet<>();

    private Releasing(Definition definition, Tally.Counted counted, History history, boolean closed, Disclosure disclosure) {
        this.definition = definition;
        this.counted = counted;
        this.history = disclosure.looksBack() ? history : History.NONE;
        this.closed = closed;
        this.disclosure = disclosure;
    }

    /// @param closed whether the survey takes no more answers from those who begin now
    static Map<String, Release> release(Definition definition, Tally.Counted counted, History history, boolean closed,
            Disclosure disclosure) {
        var frozen = history;
        while (true) {
            var releasing = new Releasing(definition, counted, frozen, closed, disclosure);
            var released = releasing.all();
            if (releasing.mustStay.isEmpty()) return released;
            frozen = frozen.freezing(releasing.mustStay);
        }
    }

    static String alone(String face) {
        return face;
    }

    static String by(String face, String division) {
        return face + "#" + division;
    }

    static String sizes(String division) {
        return "#" + division;
    }

    private Map<String, Release> all() {
        for (var groups : counted.divisions()) {
            var sizes = Objects.requireNonNull(counted.groups().get(groups.code()));
            if (groups.code().equals(Groups.MODE)) released.put(sizes(Groups.MODE),
                    new Release(sizes, Withheld.nothing(sizes), Margins.alone(sizes)));
            else put(sizes(groups.code()), sizes, Margins.alone(sizes));
        }
        for (var page : definition.pages()) {
            for (var question : page.questions()) {
                var asked = Stream.concat(page.shownWhen().stream(), question.basics().shownWhen().stream()).flatMap(Condition::questions)
                        .distinct().toList();
                release(question, asked);
            }
        }
        return Map.copyOf(released);
    }

    private void release(Question question, List<String> conditions) {
        var faces = Face.of(question);
        for (var face : faces) releaseAlone(face, conditions);
        if (question instanceof Question.Allocation && faces.stream().anyMatch(face -> !isNew(alone(face.key())))) {
            for (var face : faces) stay(alone(face.key()), grid(counted.alone(), face));
        }
        if (counted.groups().containsKey(question.code())) return;
        for (var face : faces) {
            for (var groups : counted.divisions()) releaseBy(face, groups, conditions);
            if (history.size() > 0) control(face);
        }
    }

    /// Of all that was ever released of a question, its tables together. While they tell a small number, more is withheld of a
    /// new table by groups; where that does not help, the new ones stay as they were, else the question alone, else the groups.
    private void control(Face face) {
        var families = new Families(counted, history, released, times);
        while (true) {
            var family = families.of(face);
            if (family.tellsNothing() || family.tables().keySet().stream().noneMatch(families::isNew)) return;
            var leak = new FamilyProblem(family, disclosure).leak();
            if (leak.isEmpty()) return;
            if (!families.isNew(leak.get().table()) || !widen(leak.get())) break;
        }
        var byGroups = counted.divisions().stream().map(groups -> by(face.key(), groups.code())).filter(families::isNew).toList();
        var alone = List.of(alone(face.key()), face.key() + Face.PLACES);
        var sizes = counted.divisions().stream().map(groups -> sizes(groups.code()))
                .filter(key -> !key.equals(sizes(Groups.MODE))).filter(families::isNew).toList();
        mustStay.addAll(!byGroups.isEmpty() ? byGroups : families.isNew(alone(face.key())) ? alone : sizes);
    }

    private boolean widen(FamilyProblem.FamilyLeak leak) {
        var key = leak.table();
        if (!times.containsKey(key)) return false;
        var release = Objects.requireNonNull(released.get(key));
        var widened = new Rerelease(disclosure, release.grid(), release.margins(), history.of(key))
                .widened(release.withheld(), leak.leak());
        widened.ifPresent(withheld -> released.put(key, new Release(release.grid(), withheld, release.margins())));
        return widened.isPresent();
    }

    private void releaseAlone(Face face, List<String> conditions) {
        var key = alone(face.key());
        var grid = grid(counted.alone(), face);
        if (tells(face, conditions)) stay(key, grid);
        else if (counted.groups().containsKey(face.question().code())) released.put(key,
                Objects.requireNonNull(released.get(sizes(face.question().code()))));
        else if (face.question() instanceof Question.Ranking) rank(face);
        else put(key, grid, Margins.alone(grid));
    }

    /// A ranking alone is a table of options by places; its first column is what is divided by groups. It is a part of that
    /// table: where that one had to stay as it was, this stays with it.
    private void rank(Face face) {
        var key = face.key() + Face.PLACES;
        var places = Objects.requireNonNull(counted.alone().get(key));
        put(key, places, none(places));
        var release = Objects.requireNonNull(released.get(key));
        if (!isNew(key)) stay(alone(face.key()), grid(counted.alone(), face));
        else released.put(alone(face.key()), firstPlaces(face, release.withheld()));
    }

    private Release firstPlaces(Face face, Withheld withheld) {
        var first = grid(counted.alone(), face);
        var cells = Arrays.stream(withheld.cells()).map(row -> new boolean[] {row.length > 0 && row[0]}).toArray(boolean[][]::new);
        return new Release(first, new Withheld(cells, new boolean[1], withheld.whole()), Margins.alone(first));
    }

    private void releaseBy(Face face, Groups groups, List<String> conditions) {
        var key = by(face.key(), groups.code());
        var grid = grid(Objects.requireNonNull(counted.by().get(groups.code())), face);
        var time = time(alone(face.key()), sizes(groups.code()), key);
        var then = time == history.size() ? released : history.taken().get(time).tables();
        times.put(key, time);
        if (!closed || Objects.requireNonNull(then.get(alone(face.key()))).withheld().whole() || isTied(face, key)
                || tells(conditions, groups.code(), time)) {
            stay(key, grid);
            return;
        }
        var counts = time == history.size() ? grid : Objects.requireNonNull(then.get(key)).grid();
        put(key, counts, margins(face, groups, counts, then));
    }

    private Margins margins(Face face, Groups groups, Grid grid, Map<String, Release> tables) {
        var sizes = Objects.requireNonNull(tables.get(sizes(groups.code())));
        var others = new int[grid.columns().size()];
        for (int c = 0; c < others.length; c++) others[c] = Math.max(0, sizes.grid().at(grid.columns().get(c), "") - grid.answered()[c]);
        return Margins.of(Objects.requireNonNull(tables.get(alone(face.key()))), sizes, others);
    }

    /// The newest time at which both the question and the groups were counted anew.
    private int time(String alone, String sizes, String by) {
        if (isNew(alone) && isNew(sizes)) return history.size();
        for (int time = history.size() - 1; time >= 0; time--) {
            var isCounted = history.at(time, by).isPresent();
            if (isCounted && history.isNew(time, alone) && (history.isNew(time, sizes) || sizes.equals(sizes(Groups.MODE)))) return time;
        }
        return history.size();
    }

    /// The other places of a ranking can tell how few of those who came ranked an option first, and so who of a group did.
    private boolean isTied(Face face, String key) {
        var places = face.key() + Face.PLACES;
        return released.containsKey(places) && history.last(key).isPresent()
                && Stream.concat(history.of(places).stream(), Stream.of(Objects.requireNonNull(released.get(places))))
                        .anyMatch(release -> release.withheld().any());
    }

    /// How many were shown a question is the number of some answer to another. Where that one is small or withheld, so is this;
    /// and where there are a few more than before, or the other stays as it was, this stays too.
    private boolean tells(Face face, List<String> conditions) {
        var key = alone(face.key());
        var shown = counted.shown().get(face.question().code());
        if (shown == null) return false;
        if (isSmall(shown) || isSmall(counted.respondents() - shown)) return true;
        for (int time = 0; time < history.size(); time++) {
            if (!history.isNew(time, key) || history.at(time, key).filter(release -> !release.withheld().whole()).isEmpty()) continue;
            var then = history.taken().get(time);
            var more = shown - then.shown().getOrDefault(face.question().code(), then.respondents());
            if (isSmall(Math.abs(more)) || isSmall(Math.abs(counted.respondents() - then.respondents() - more))) return true;
        }
        return conditions.stream().flatMap(asked -> Stream.of(asked + "|", asked + "|" + Face.PLACES))
                .anyMatch(asked -> withheld(asked) || !isNew(asked));
    }

    private boolean tells(List<String> conditions, String division, int time) {
        var sizes = time == history.size() ? released.get(sizes(division)) : history.taken().get(time).tables().get(sizes(division));
        return conditions.stream().anyMatch(asked -> withheld(by(asked + "|", division))
                || times.getOrDefault(by(asked + "|", division), time) != time
                || (asked.equals(division) && sizes != null && sizes.withheld().any()));
    }

    private boolean withheld(String key) {
        var release = released.get(key);
        return release != null && release.withheld().any();
    }

    private boolean isNew(String key) {
        var release = released.get(key);
        return release == null || key.equals(sizes(Groups.MODE)) || history.origin(key, release) == history.size();
    }

    private boolean isSmall(int people) {
        return disclosure.isSmall(people);
    }

    private void stay(String key, Grid grid) {
        released.put(key, history.last(key).orElseGet(() -> new Release(grid, Withheld.everything(grid), none(grid))));
    }

    private static Margins none(Grid grid) {
        return new Margins(new boolean[grid.rows().size()], new boolean[grid.columns().size()], new int[grid.columns().size()]);
    }

    private void put(String key, Grid grid, Margins margins) {
        var withheld = history.frozen().contains(key) ? Optional.<Withheld>empty() : disclosure.withhold(grid, margins, history.of(key));
        withheld.ifPresentOrElse(w -> released.put(key, new Release(grid, w, margins)), () -> stay(key, grid));
    }

    private static Grid grid(Map<String, Grid> grids, Face face) {
        return Objects.requireNonNull(grids.get(face.key()));
    }
}
