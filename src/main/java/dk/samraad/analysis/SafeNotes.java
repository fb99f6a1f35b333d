package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.survey.Question;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.text.WrittenDay;
import dk.samraad.text.WrittenNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sentences below a [SafeTable]: mean and spread, and in words what was withheld and why.
final class SafeNotes {
    static final SafeTable.Base NO_BASE = new SafeTable.Base(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    private final StoredTables stored;
    private final int respondents;
    private final int threshold;
    private final Messages words;

    SafeNotes(StoredTables stored, int respondents, int threshold, Language language) {
        this.stored = stored;
        this.respondents = respondents;
        this.threshold = threshold;
        this.words = Messages.in(language);
    }

    List<String> of(Face face, Release release, Labels labels) {
        var notes = new ArrayList<String>();
        var summary = stored.moments().get(face.key());
        if (summary != null && release.grid().answered()[0] > 0) {
            if (summary.stands()) notes.add(words.t("analysis.note.mean", one(summary.mean()), one(summary.deviation())));
            else notes.add(words.t("analysis.note.no-mean"));
            if (face.question() instanceof Question.Scale && !release.withheld().any()) notes.add(words.t("analysis.note.median",
                    WrittenNumber.rounded(median(release.grid()), 1, words.language())));
        }
        notes.addAll(options(face.question(), labels));
        var blank = release.grid().rows().indexOf(CountQueries.NOT_STATED);
        if (blank >= 0 && !release.withheld().whole() && release.withheld().row(blank)) notes.add(words.t("analysis.note.of-all"));
        notes.addAll(withheld(face.key(), release));
        return notes;
    }

    /// Which options not everybody could choose, and how many could.
    private List<String> options(Question question, Labels labels) {
        var of = stored.shown().getOrDefault(question.code(), respondents);
        return Question.options(question).stream().filter(o -> stored.shown().containsKey(Counting.key(question.code(), o.code())))
                .map(o -> {
            var people = stored.shown().getOrDefault(Counting.key(question.code(), o.code()), OptionBases.UNTOLD);
            var option = labels.in(o.label());
            return people == OptionBases.UNTOLD ? words.t("analysis.note.option-later", option)
                    : words.t("analysis.note.option", option, people, of);
        }).toList();
    }

    List<String> withheld(String key, Release release) {
        return withheld(List.of(key), List.of(release));
    }

    /// What was withheld is the last to be said.
    List<String> withheld(List<String> keys, List<Release> releases) {
        if (releases.stream().allMatch(r -> r.withheld().whole())) return List.of(words.t("analysis.note.whole", threshold));
        var notes = new ArrayList<String>();
        kept(keys).ifPresent(notes::add);
        var hidden = releases.stream().mapToInt(r -> r.withheld().count()).sum();
        if (hidden > 0) notes.add(words.t("analysis.note.hidden", hidden, threshold));
        return notes;
    }

    /// From which day numbers are that are not new.
    private Optional<String> kept(List<String> keys) {
        if (keys.stream().noneMatch(stored.kept()::contains)) return Optional.empty();
        return Optional.of(stored.date(keys).map(day -> words.t("analysis.note.kept-from", WrittenDay.of(day, words.language())))
                .orElseGet(() -> words.t("analysis.note.kept")));
    }

    /// What counts as having given an option points, where it is not one, then what was withheld.
    ///
    /// @param parted the fewest points that count, by the name of the option
    List<String> points(Map<String, Long> parted, List<String> keys, List<Release> releases) {
        var notes = new ArrayList<String>();
        if (parted.values().stream().anyMatch(least -> least > 1)) {
            notes.add(words.t("analysis.note.parted", parted.entrySet().stream()
                    .map(e -> words.t("analysis.note.parted-at", e.getKey(), e.getValue())).collect(Collectors.joining(", "))));
        }
        notes.addAll(withheld(keys, releases));
        return notes;
    }

    /// What became of options that some gave no place, where the figures that count them are shown; then what was withheld.
    List<String> ranking(String key, Release places) {
        var notes = new ArrayList<String>();
        var answered = places.grid().answered();
        if (!places.withheld().any() && answered[answered.length - 1] < answered[0]) notes.add(words.t("analysis.note.unplaced"));
        notes.addAll(withheld(key, places));
        return notes;
    }

    /// How many answered each statement, then what was withheld.
    List<String> statements(String question, List<Face> faces, List<Release> releases, Labels labels) {
        var notes = new ArrayList<String>();
        var asked = stored.shown().get(question);
        if (asked != null && releases.stream().noneMatch(r -> r.withheld().whole())) notes.add(words.t("analysis.note.asked",
                asked, respondents));
        for (int i = 0; i < faces.size(); i++) {
            var release = releases.get(i);
            if (!release.withheld().whole()) notes.add(words.t("analysis.note.group", labels.item(faces.get(i)),
                    release.grid().answered()[0]));
        }
        notes.addAll(withheld(faces.stream().map(Face::key).toList(), releases));
        return notes;
    }

    /// How many answered in each group that is shown, then what was withheld of these.
    List<String> divided(String key, Release release, int[] groups, Labels labels, String division) {
        if (release.withheld().whole()) return List.of(stored.isInterim() ? words.t("analysis.note.after-closing")
                : words.t("analysis.note.whole", threshold));
        var notes = new ArrayList<String>();
        for (int c : groups) {
            if (!release.withheld().columns()[c]) notes.add(words.t("analysis.note.group",
                    labels.group(division, release.grid().columns().get(c)), release.grid().answered()[c]));
        }
        kept(List.of(key)).ifPresent(notes::add);
        var hidden = IntStream.of(groups).mapToLong(c -> java.util.Arrays.stream(release.withheld().cells()).filter(row -> row[c]).count())
                .sum();
        if (hidden > 0) notes.add(words.t("analysis.note.hidden", hidden, threshold));
        return notes;
    }

    SafeTable.Base base(Release release, int column) {
        return release.withheld().whole() || release.withheld().columns()[column] ? NO_BASE
                : new SafeTable.Base(OptionalInt.of(release.grid().answered()[column]), OptionalInt.empty(), OptionalInt.empty());
    }

    /// The value in the middle; of two, what lies halfway between them.
    static double median(Grid grid) {
        var people = grid.answered()[0];
        return (at((people + 1) / 2, grid) + at(people / 2 + 1, grid)) / 2;
    }

    /// @param place among the answers when they stand in order, from 1
    private static double at(int place, Grid grid) {
        var reached = 0;
        for (int r = 0; r < grid.rows().size(); r++) {
            reached += grid.counts()[r][0];
            if (reached >= place) return Double.parseDouble(grid.rows().get(r));
        }
        throw new IllegalArgumentException("Nobody at " + place);
    }

    private String one(double value) {
        return WrittenNumber.mean(value, words.language());
    }
}
