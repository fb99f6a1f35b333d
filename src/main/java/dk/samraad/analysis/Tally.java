package dk.samraad.analysis;

import dk.samraad.analysis.CountQueries.Answered;
import dk.samraad.analysis.CountQueries.Chosen;
import dk.samraad.analysis.CountQueries.Numbered;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// A whole survey counted: every face alone and by every division.
final class Tally {
    /// What was read. A cohort has a group of each background question, in the order of the survey, and the way of
    /// answering last.
    ///
    /// @param cohorts how large each is
    /// @param answered people, of questions where one may choose several
    /// @param shown how many were shown a question that not everybody was: it has a condition, or not every version asks it. By its
    ///        code; and of an option that came later, by code and option with `/` between
    record Rows(List<Answered> cohorts, List<Chosen> choices, List<Numbered> numbers, List<Answered> answered,
            List<Chosen> choicesByCohort, List<Numbered> numbersByCohort, List<Answered> answeredByCohort, Map<String, Integer> shown) {}

    /// @param alone by [Face#key]
    /// @param by by division, then by [Face#key]
    /// @param groups the sizes of the groups, by division
    /// @param moments by [Face#key] of numeric faces
    /// @param shown as above
    record Counted(int respondents, List<Groups> divisions, Map<String, Grid> alone, Map<String, Map<String, Grid>> by,
            Map<String, Grid> groups, Map<String, Moments> moments, Map<String, Integer> shown) {

        /// @param key of [Releasing]
        Optional<Grid> grid(String key) {
            var at = key.indexOf('#');
            if (at == 0) return Optional.ofNullable(groups.get(key.substring(1)));
            return Optional.ofNullable(at < 0 ? alone.get(key) : Objects.requireNonNull(by.get(key.substring(at + 1)))
                    .get(key.substring(0, at)));
        }
    }

    private final Rows rows;
    private final List<Face> faces;
    private final Map<String, String[]> cohorts = new HashMap<>();

    private Tally(Rows rows, List<Face> faces) {
        this.rows = rows;
        this.faces = faces;
    }

    /// @param modes how ways of answering were divided before; empty the first time
    static Counted of(Definition definition, Rows rows, int threshold, List<String> modes) {
        return new Tally(rows, definition.questions().flatMap(q -> Face.of(q).stream()).toList()).count(definition, threshold, modes);
    }

    /// Numbers, dates and points in classes that suit what was answered.
    ///
    /// @param kept rows of what was shown before, by [Face#key]
    static Counted of(Definition definition, Rows rows, int threshold, List<String> modes, Map<String, List<String>> kept) {
        var classes = new Classes(new Classes.Rule(kept, threshold), rows.numbers);
        return new Tally(rows, definition.questions().flatMap(q -> classes.faces(q).stream()).toList()).count(definition, threshold, modes);
    }

    private Counted count(Definition definition, int threshold, List<String> modes) {
        var backgrounds = Groups.backgrounds(definition);
        var divisions = new ArrayList<Groups>();
        for (var background : backgrounds) divisions.add(Groups.of(background));
        divisions.add(modes.isEmpty() ? Groups.ofModes(sizes(backgrounds.size()), threshold) : Groups.ofModes(modes));

        var by = new LinkedHashMap<String, Map<String, Grid>>();
        var sizes = new HashMap<String, Grid>();
        for (int d = 0; d < divisions.size(); d++) {
            var groups = divisions.get(d);
            by.put(groups.code(), divided(d, groups));
            sizes.put(groups.code(), sizes(groups, sizes(d)));
        }
        var alone = alone();
        for (var face : faces) {
            if (face.question() instanceof Question.Ranking) alone.put(face.key() + Face.PLACES, places(face));
        }
        var respondents = rows.cohorts.stream().mapToInt(Answered::people).sum();
        return new Counted(respondents, divisions, alone, by, sizes, Moments.of(faces, rows.numbers), rows.shown);
    }

    private Map<String, Grid> alone() {
        var sums = new Sums(faces, null);
        rows.choices.forEach(sums::add);
        rows.numbers.forEach(sums::add);
        rows.answered.forEach(sums::add);
        return sums.grids();
    }

    private Map<String, Grid> divided(int division, Groups groups) {
        var sums = new Sums(faces, groups);
        for (var c : rows.choicesByCohort) sums.add(new Chosen(c.question(), c.item(), c.option(), group(c.group(), division), c.people()));
        for (var n : rows.numbersByCohort) sums.add(new Numbered(n.question(), n.item(), n.value(),
                group(n.group(), division), n.people()));
        for (var a : rows.answeredByCohort) sums.add(new Answered(a.question(), group(a.group(), division), a.people()));
        return sums.grids();
    }

    private String group(String cohort, int division) {
        return cohorts.computeIfAbsent(cohort, c -> c.split("\\" + CountQueries.BETWEEN, -1))[division];
    }

    /// How many belong to each group of a division.
    private List<Answered> sizes(int division) {
        var people = new LinkedHashMap<String, Integer>();
        for (var cohort : rows.cohorts) people.merge(group(cohort.group(), division), cohort.people(), Integer::sum);
        return people.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> new Answered("", e.getKey(), e.getValue())).toList();
    }

    private static Grid sizes(Groups groups, List<Answered> people) {
        var counts = new int[groups.columns().size()];
        for (var group : people) counts[groups.indexOf(group.group())] += group.people();
        return Grid.alone(groups.columns(), counts);
    }

    private Grid places(Face face) {
        var size = face.rows().size();
        var counts = new int[size][size];
        for (var n : rows.numbers) {
            var row = face.rows().indexOf(n.item());
            var place = (int) n.value() - 1;
            if (n.question().equals(face.question().code()) && row >= 0 && place >= 0 && place < size) counts[row][place] += n.people();
        }
        return Grid.partition(face.rows(), IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList(), counts);
    }
}
