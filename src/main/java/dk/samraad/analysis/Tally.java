package dk.samraad.analysis;

import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts a whole survey: every face alone and by every division.
@Singleton
class Tally {
    /// @param alone by [Face#key]
    /// @param by by division, then by [Face#key]
    /// @param groups the sizes of the groups, by division
    /// @param moments by [Face#key] of numeric faces
    /// @param shown how many were shown a question that has a condition, by its code
    record Counted(int respondents, List<Groups> divisions, Map<String, Grid> alone, Map<String, Map<String, Grid>> by,
            Map<String, Grid> groups, Map<String, Moments> moments, Map<String, Integer> shown) {}

    private final CountQueries queries;

    Tally(CountQueries queries) {
        this.queries = queries;
    }

    /// @param modes how ways of answering were divided before; empty the first time
    Counted count(long survey, Definition definition, int threshold, List<String> modes) {
        var faces = definition.questions().flatMap(q -> Face.of(q).stream()).toList();
        var divisions = new ArrayList<Groups>();
        for (var background : Groups.backgrounds(definition)) divisions.add(Groups.of(background));
        var byMode = queries.respondentsByMode(survey);
        divisions.add(modes.isEmpty() ? Groups.ofModes(byMode, threshold) : Groups.ofModes(modes));

        var respondents = queries.respondents(survey);
        var plain = new Sums(faces, null);
        queries.choices(survey).forEach(plain::add);
        var numbers = queries.numbers(survey);
        numbers.forEach(plain::add);
        queries.answered(survey, overlapping(faces)).forEach(plain::add);

        var by = new LinkedHashMap<String, Map<String, Grid>>();
        var sizes = new HashMap<String, Grid>();
        for (var groups : divisions) {
            by.put(groups.code(), divided(survey, faces, groups));
            sizes.put(groups.code(), groups.code().equals(Groups.MODE) ? sizes(groups, byMode) : sizes(groups, plain, respondents));
        }
        var alone = plain.grids();
        for (var face : faces) {
            if (face.question() instanceof Question.Ranking) alone.put(face.key() + Face.PLACES, places(face, numbers));
        }
        return new Counted(respondents, divisions, alone, by, sizes, Moments.of(faces, numbers), shown(survey, definition));
    }

    private Map<String, Grid> divided(long survey, List<Face> faces, Groups groups) {
        var sums = new Sums(faces, groups);
        queries.choicesBy(survey, groups.code()).forEach(sums::add);
        queries.numbersBy(survey, groups.code()).forEach(sums::add);
        queries.answeredBy(survey, groups.code(), overlapping(faces)).forEach(sums::add);
        return sums.grids();
    }

    private static List<String> overlapping(List<Face> faces) {
        return faces.stream().filter(Face::overlapping).map(f -> f.question().code()).toList();
    }

    private static Grid sizes(Groups groups, List<CountQueries.Answered> modes) {
        var counts = new int[groups.columns().size()];
        for (var mode : modes) counts[groups.indexOf(mode.group())] += mode.people();
        return Grid.alone(groups.columns(), counts);
    }

    private static Grid sizes(Groups groups, Sums plain, int respondents) {
        var stated = plain.grid(groups.code() + "|");
        var counts = new int[groups.columns().size()];
        var rest = respondents;
        for (int r = 0; r < stated.rows().size(); r++) {
            counts[groups.indexOf(stated.rows().get(r))] += stated.counts()[r][0];
            rest -= stated.counts()[r][0];
        }
        counts[groups.indexOf(CountQueries.NOT_STATED)] += rest;
        return Grid.alone(groups.columns(), counts);
    }

    private static Grid places(Face face, List<CountQueries.Numbered> numbers) {
        var size = face.rows().size();
        var counts = new int[size][size];
        for (var n : numbers) {
            var row = face.rows().indexOf(n.item());
            var place = (int) n.value() - 1;
            if (n.question().equals(face.question().code()) && row >= 0 && place >= 0 && place < size) counts[row][place] += n.people();
        }
        return Grid.partition(face.rows(), java.util.stream.IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList(), counts);
    }

    private Map<String, Integer> shown(long survey, Definition definition) {
        var shown = new HashMap<String, Integer>();
        for (var page : definition.pages()) {
            for (var question : page.questions()) {
                var conditions = java.util.stream.Stream.concat(page.shownWhen().stream(), question.basics().shownWhen().stream()).map(ShownTo::where).toList();
                if (!conditions.isEmpty()) shown.put(question.code(), queries.shown(survey, org.jooq.impl.DSL.and(conditions)));
            }
        }
        return shown;
    }
}
