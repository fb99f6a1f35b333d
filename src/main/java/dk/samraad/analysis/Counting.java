package dk.samraad.analysis;

import static dk.samraad.jooq.response.Tables.ANSWER_CHOICE;
import static dk.samraad.jooq.response.Tables.ANSWER_NUMBER;
import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;

import dk.samraad.analysis.CountQueries.Answered;
import dk.samraad.analysis.CountQueries.Backgrounds;
import dk.samraad.analysis.CountQueries.Chosen;
import dk.samraad.analysis.CountQueries.Numbered;
import dk.samraad.survey.Codebook;
import dk.samraad.survey.Condition;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Question;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;

/// Asks the database for everything a [Tally] is made of. Its caller holds the transaction, whose snapshot must be the
/// same for all statements: tables counted a moment apart would not add up.
@Singleton
class Counting {
    private final CountQueries queries;

    Counting(CountQueries queries) {
        this.queries = queries;
    }

    /// @param codebook of the versions that were answered
    Tally.Rows of(long survey, Codebook codebook) {
        queries.allowMemory();
        var definition = codebook.definition();
        var apart = apart(codebook);
        var backgrounds = new Backgrounds(Groups.backgrounds(definition).stream().map(Question::code).toList(), apart);
        var overlapping = definition.questions().flatMap(q -> Face.of(q).stream()).filter(Face::overlapping)
                .map(f -> f.question().code()).toList();
        var rows = new Tally.Rows(
                queries.cohorts(survey, backgrounds),
                queries.choices(survey), queries.numbers(survey), queries.answered(survey, overlapping),
                queries.choicesByCohort(survey, backgrounds, DSL.noCondition()),
                queries.numbersByCohort(survey, backgrounds, DSL.noCondition()),
                queries.answeredByCohort(survey, backgrounds, overlapping, DSL.noCondition()),
                shown(survey, codebook));
        return apart.isEmpty() ? rows : without(survey, rows, backgrounds, overlapping);
    }

    /// Versions that asked something else under the code of a question, by code. None since publication refuses it.
    private static Map<String, List<Long>> apart(Codebook codebook) {
        var apart = new HashMap<String, List<Long>>();
        codebook.definition().questions().forEach(q -> {
            var versions = codebook.apart(q.code()).stream().map(PublishedVersion::id).toList();
            if (!versions.isEmpty()) apart.put(q.code(), versions);
        });
        return apart;
    }

    /// What such versions gave is counted with the rest and taken off again: it is rare, and the rest stays fast.
    private Tally.Rows without(long survey, Tally.Rows rows, Backgrounds backgrounds, List<String> overlapping) {
        var choices = queries.choicesByCohort(survey, backgrounds, CountQueries.given(ANSWER_CHOICE.QUESTION, ANSWER_CHOICE.RESPONSE_ID,
                backgrounds.apart()));
        var numbers = queries.numbersByCohort(survey, backgrounds, CountQueries.given(ANSWER_NUMBER.QUESTION, ANSWER_NUMBER.RESPONSE_ID,
                backgrounds.apart()));
        var answered = queries.answeredByCohort(survey, backgrounds, overlapping,
                CountQueries.given(ANSWER_CHOICE.QUESTION, ANSWER_CHOICE.RESPONSE_ID, backgrounds.apart()));
        var off = CountQueries.NOT_STATED;
        return new Tally.Rows(rows.cohorts(),
                and(rows.choices(), choices.stream().map(c -> new Chosen(c.question(), c.item(), c.option(), off, -c.people())).toList()),
                and(rows.numbers(), numbers.stream().map(n -> new Numbered(n.question(), n.item(), n.value(), off, -n.people())).toList()),
                and(rows.answered(), answered.stream().map(a -> new Answered(a.question(), off, -a.people())).toList()),
                and(rows.choicesByCohort(), choices.stream()
                        .map(c -> new Chosen(c.question(), c.item(), c.option(), c.group(), -c.people())).toList()),
                and(rows.numbersByCohort(), numbers.stream()
                        .map(n -> new Numbered(n.question(), n.item(), n.value(), n.group(), -n.people())).toList()),
                and(rows.answeredByCohort(), answered.stream().map(a -> new Answered(a.question(), a.group(), -a.people())).toList()),
                rows.shown());
    }

    private static <T> List<T> and(List<T> rows, List<T> more) {
        var all = new ArrayList<>(rows);
        all.addAll(more);
        return all;
    }

    /// Of questions that not everybody was shown, and options that not everybody could choose, how many were or could.
    private Map<String, Integer> shown(long survey, Codebook codebook) {
        var shown = new HashMap<String, Integer>();
        var counted = new HashMap<Map<Long, Set<Condition>>, Integer>();
        codebook.definition().questions().forEach(question -> {
            var asking = asking(codebook.asking(question.code()), question.code());
            if (!isForAll(asking, codebook)) shown.put(question.code(), counted.computeIfAbsent(asking, a -> count(survey, a)));
            for (var option : Question.options(question)) {
                var offering = codebook.offering(question.code(), option.code());
                if (offering.size() == asking.size()) continue;
                shown.put(key(question.code(), option.code()), counted.computeIfAbsent(asking(offering, question.code()),
                        a -> count(survey, a)));
            }
        });
        return shown;
    }

    /// Where [Tally.Counted#shown] keeps how many could choose an option.
    static String key(String question, String option) {
        return question + "/" + option;
    }

    private static boolean isForAll(Map<Long, Set<Condition>> asking, Codebook codebook) {
        return asking.size() == codebook.versions().size() && asking.values().stream().allMatch(Set::isEmpty);
    }

    /// The conditions of each version.
    private static Map<Long, Set<Condition>> asking(List<PublishedVersion> versions, String question) {
        var asking = new LinkedHashMap<Long, Set<Condition>>();
        for (var version : versions) asking.put(version.id(), Codebook.conditions(version.definition(), question));
        return asking;
    }

    private int count(long survey, Map<Long, Set<Condition>> asking) {
        var byConditions = new LinkedHashMap<Set<Condition>, Set<Long>>();
        asking.forEach((version, conditions) -> byConditions.computeIfAbsent(conditions, c -> new HashSet<>()).add(version));
        return queries.shown(survey, DSL.or(byConditions.entrySet().stream().map(e ->
                DSL.and(e.getKey().stream().map(ShownTo::where).toList()).and(ANSWER_SHEET.VERSION_ID.in(e.getValue()))).toList()));
    }
}
