package dk.samraad.analysis;

import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.impl.DSL;

/// Asks the database for everything a [Tally] is made of. Its caller holds the transaction, whose snapshot must be the
/// same for all statements: tables counted a moment apart would not add up.
@Singleton
class Counting {
    private final CountQueries queries;

    Counting(CountQueries queries) {
        this.queries = queries;
    }

    Tally.Rows of(long survey, Definition definition) {
        queries.allowMemory();
        var backgrounds = Groups.backgrounds(definition).stream().map(Question::code).toList();
        var overlapping = definition.questions().flatMap(q -> Face.of(q).stream()).filter(Face::overlapping).map(f -> f.question().code()).toList();
        return new Tally.Rows(
                queries.cohorts(survey, backgrounds),
                queries.choices(survey), queries.numbers(survey), queries.answered(survey, overlapping),
                queries.choicesByCohort(survey, backgrounds), queries.numbersByCohort(survey, backgrounds),
                queries.answeredByCohort(survey, backgrounds, overlapping),
                shown(survey, definition));
    }

    private Map<String, Integer> shown(long survey, Definition definition) {
        var shown = new HashMap<String, Integer>();
        var counted = new HashMap<List<Condition>, Integer>();
        for (var page : definition.pages()) {
            for (var question : page.questions()) {
                var conditions = Stream.concat(page.shownWhen().stream(), question.basics().shownWhen().stream()).toList();
                if (conditions.isEmpty()) continue;
                shown.put(question.code(), counted.computeIfAbsent(conditions, all -> queries.shown(survey, DSL.and(all.stream().map(ShownTo::where).toList()))));
            }
        }
        return shown;
    }
}
