package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.analysis.StoredTables.Summary;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which means and spreads may stand beside the frequencies that are shown.
final class Summaries {
    private static final Summary WITHHELD = new Summary(0, 0, false);

    private final Tally.Counted counted;
    private final Map<String, Release> released;
    private final int threshold;
    private final boolean closed;
    private final List<Earlier> before;

    private Summaries(Tally.Counted counted, Map<String, Release> released, int threshold, boolean closed, List<Earlier> before) {
        this.counted = counted;
        this.released = released;
        this.threshold = threshold;
        this.closed = closed;
        this.before = before;
    }

    /// What an earlier snapshot shows.
    record Earlier(Map<String, Summary> moments, Map<String, Release> tables) {}

    /// @param closed see [Releasing]
    /// @param before oldest first
    /// @return by [Face#key]
    static Map<String, Summary> of(Definition definition, Tally.Counted counted, Map<String, Release> released, int threshold,
            boolean closed, List<Earlier> before) {
        var summaries = new Summaries(counted, released, threshold, closed, before);
        var all = new HashMap<String, Summary>();
        definition.questions().forEach(question -> all.putAll(summaries.of(question, Face.of(question).stream()
                .filter(Face::isNumeric).toList())));
        return all;
    }

    /// The means of an allocation add up to its total, so that one withheld alone could be worked out: all stand or none.
    private Map<String, Summary> of(Question question, List<Face> faces) {
        var summaries = new HashMap<String, Summary>();
        for (var face : faces) summaries.put(face.key(), of(face));
        if (question instanceof Question.Allocation allocation && (summaries.values().stream().anyMatch(s -> !s.stands())
                || faces.stream().anyMatch(face -> isNew(face) && tellsOfWithdrawals(allocation, face)))) {
            summaries.replaceAll((key, s) -> WITHHELD);
        }
        return summaries;
    }

    /// Somebody new gives an option from the least of its class to all of the points: more points than those who are new can have
    /// given, or fewer, tell that others who had given it points took them back.
    private boolean tellsOfWithdrawals(Question.Allocation question, Face face) {
        var now = Objects.requireNonNull(counted.moments().get(face.key())).sum();
        var people = Objects.requireNonNull(counted.alone().get(face.key())).counts()[1][0];
        return before.stream().anyMatch(earlier -> {
            var summary = earlier.moments.getOrDefault(face.key(), WITHHELD);
            if (!summary.stands()) return false;
            var grid = Objects.requireNonNull(earlier.tables.get(face.key())).grid();
            var points = now - Math.round(summary.mean() * grid.answered()[0]);
            var more = people - grid.counts()[1][0];
            var least = Face.points(grid.rows()).getLast().low();
            var others = Objects.requireNonNull(counted.alone().get(face.key())).counts()[0][0] - grid.counts()[0][0];
            return points < (double) least * more || points > (double) question.total() * more + (least - 1.0) * others;
        });
    }

    private Summary of(Face face) {
        var release = Objects.requireNonNull(released.get(face.key()));
        var moments = Objects.requireNonNull(counted.moments().get(face.key()));
        var ofPeople = face.question() instanceof Question.Allocation ? new Moments(release.grid().answered()[0], moments.sum(),
                moments.squares()) : moments;
        if (!isNew(face)) return before.isEmpty() ? WITHHELD : before.getLast().moments.getOrDefault(face.key(), WITHHELD);
        return ofPeople.mayStand(face, release.grid(), release.withheld(), threshold, closed && before.isEmpty())
                ? new Summary(ofPeople.mean(), ofPeople.deviation(), true) : WITHHELD;
    }

    private boolean isNew(Face face) {
        return Objects.requireNonNull(released.get(face.key())).grid() == counted.alone().get(face.key());
    }
}
