package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Margins;
import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Takes what was counted through disclosure control, together with what was released before: every question alone, and
/// every question by one division. Background questions are not divided by each other: that would tie the tables of
/// different divisions together, and a number withheld in one could be worked out from another.
final class Releasing {
    private final Definition definition;
    private final Tally.Counted counted;
    private final List<Map<String, Release>> before;
    private final Disclosure disclosure;
    private final Map<String, Release> released = new HashMap<>();

    private Releasing(Definition definition, Tally.Counted counted, List<Map<String, Release>> before, Disclosure disclosure) {
        this.definition = definition;
        this.counted = counted;
        this.before = before;
        this.disclosure = disclosure;
    }

    /// @param before the tables of earlier snapshots, oldest first
    static Map<String, Release> release(Definition definition, Tally.Counted counted, List<Map<String, Release>> before, Disclosure disclosure) {
        return new Releasing(definition, counted, before, disclosure).all();
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
            if (groups.code().equals(Groups.MODE)) released.put(sizes(Groups.MODE), new Release(sizes, Withheld.nothing(sizes), Margins.alone(sizes)));
            else put(sizes(groups.code()), sizes, Margins.alone(sizes));
        }
        for (var page : definition.pages()) {
            for (var question : page.questions()) {
                var asked = Stream.concat(page.shownWhen().stream(), question.basics().shownWhen().stream())
                        .flatMap(dk.samraad.survey.Condition::questions).distinct().toList();
                for (var face : Face.of(question)) release(face, asked);
            }
        }
        return Map.copyOf(released);
    }

    private void release(Face face, List<String> conditions) {
        var isBackground = counted.groups().containsKey(face.question().code());
        var grid = grid(counted.alone(), face);
        if (tells(face, conditions)) withholdAll(alone(face.key()), grid);
        else if (isBackground) released.put(alone(face.key()), Objects.requireNonNull(released.get(sizes(face.question().code()))));
        else if (face.question() instanceof Question.Ranking) rank(face);
        else put(alone(face.key()), grid, Margins.alone(grid));
        if (isBackground) return;
        var alone = Objects.requireNonNull(released.get(alone(face.key())));
        for (var groups : counted.divisions()) {
            var divided = grid(Objects.requireNonNull(counted.by().get(groups.code())), face);
            var key = by(face.key(), groups.code());
            if (alone.withheld().whole() || tells(conditions, groups.code())) withholdAll(key, divided);
            else if (isTied(face) && before.getLast().containsKey(key)) released.put(key, before.getLast().get(key));
            else put(key, divided, newest(face, groups, divided), Margins.of(alone, Objects.requireNonNull(released.get(sizes(groups.code()))), others(divided, groups)));
        }
    }

    /// A ranking alone is a table of options by places; its first column is what is divided by groups. It is a part of that
    /// table: where that one had to stay as it was, this stays with it.
    private void rank(Face face) {
        var key = face.key() + Face.PLACES;
        var places = Objects.requireNonNull(counted.alone().get(key));
        put(key, places, new Margins(new boolean[places.rows().size()], new boolean[places.columns().size()], new int[places.columns().size()]));
        var release = Objects.requireNonNull(released.get(key));
        released.put(alone(face.key()), before.stream().filter(tables -> tables.get(key) == release).map(tables -> tables.get(alone(face.key())))
                .filter(Objects::nonNull).findAny().orElseGet(() -> firstPlaces(face, release.withheld())));
    }

    /// Of those who came since the last release, the other places of a ranking can tell how few ranked an option first. Then
    /// whoever is new in a group is among those few, so what is divided by groups stays as it was.
    private boolean isTied(Face face) {
        var places = released.get(face.key() + Face.PLACES);
        if (places == null || before.isEmpty()) return false;
        var earlier = Objects.requireNonNull(before.getLast().get(face.key() + Face.PLACES));
        return earlier != places && disclosure.isTied(places, earlier, 0);
    }

    private Release firstPlaces(Face face, Withheld withheld) {
        var first = grid(counted.alone(), face);
        var cells = java.util.Arrays.stream(withheld.cells()).map(row -> new boolean[] {row.length > 0 && row[0]}).toArray(boolean[][]::new);
        return new Release(first, new Withheld(cells, new boolean[1], withheld.whole()), Margins.alone(first));
    }

    /// How many were shown a question is the number of some answer to another. Where that one is small or withheld, so is this.
    private boolean tells(Face face, List<String> conditions) {
        var shown = counted.shown().get(face.question().code());
        if (shown == null) return false;
        if (isSmall(shown) || isSmall(counted.respondents() - shown)) return true;
        return conditions.stream().anyMatch(asked -> withheld(asked + "|") || withheld(asked + "|" + Face.PLACES));
    }

    private boolean tells(List<String> conditions, String division) {
        return conditions.stream().anyMatch(asked -> withheld(by(asked + "|", division)) || (asked.equals(division) && withheld(sizes(division))));
    }

    private boolean withheld(String key) {
        var release = released.get(key);
        return release != null && release.withheld().any();
    }

    private boolean isSmall(int people) {
        return people > 0 && people < disclosure.threshold();
    }

    private int[] others(Grid divided, Groups groups) {
        var sizes = Objects.requireNonNull(counted.groups().get(groups.code()));
        var others = new int[groups.columns().size()];
        for (int c = 0; c < others.length; c++) others[c] = Math.max(0, sizes.counts()[c][0] - divided.answered()[c]);
        return others;
    }

    private void withholdAll(String key, Grid grid) {
        released.put(key, new Release(grid, Withheld.everything(grid), new Margins(new boolean[grid.rows().size()], new boolean[grid.columns().size()], new int[grid.columns().size()])));
    }

    /// A table that had to stay as it was last time is known to have grown since by no more than the question alone and the
    /// groups did, of which there was a newer release.
    private Grid newest(Face face, Groups groups, Grid divided) {
        var earlier = earlier(by(face.key(), groups.code()));
        var since = Disclosure.since(divided, earlier);
        var stayed = earlier.size() > 1 && earlier.getLast().grid().isLike(earlier.get(earlier.size() - 2).grid());
        if (!stayed) return since;
        var rows = grid(counted.alone(), face).since(Objects.requireNonNull(before.getLast().get(alone(face.key()))).grid());
        var sizes = Objects.requireNonNull(counted.groups().get(groups.code())).since(Objects.requireNonNull(before.getLast().get(sizes(groups.code()))).grid());
        return since.within(IntStream.range(0, divided.rows().size()).map(rows::rowTotal).toArray(), IntStream.range(0, divided.columns().size()).map(sizes::rowTotal).toArray());
    }

    private List<Release> earlier(String key) {
        return before.stream().map(tables -> tables.get(key)).filter(Objects::nonNull).toList();
    }

    private void put(String key, Grid grid, Margins margins) {
        put(key, grid, Disclosure.since(grid, earlier(key)), margins);
    }

    private void put(String key, Grid grid, Grid newest, Margins margins) {
        var earlier = earlier(key);
        var release = disclosure.withhold(grid, newest, margins, earlier).map(withheld -> new Release(grid, withheld, margins)).orElseGet(earlier::getLast);
        released.put(key, release);
    }

    private static Grid grid(Map<String, Grid> grids, Face face) {
        return Objects.requireNonNull(grids.get(face.key()));
    }
}
