package dk.samraad.analysis;

import dk.samraad.analysis.CountQueries.Answered;
import dk.samraad.analysis.CountQueries.Chosen;
import dk.samraad.analysis.CountQueries.Numbered;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Invented people who answered a survey with every kind of question that is counted, one of them behind a condition, and
/// two background questions. Common and rare answers, and some blanks.
record Population(List<Person> people) {
    record Person(String mode, Map<String, Answer> answers) {
        String cohort() {
            return option("alder") + "|" + option("omraade") + "|" + mode;
        }

        private String option(String question) {
            return answers.get(question) instanceof Answer.Choice(var option) ? option : "";
        }
    }

    static final Definition SURVEY = Fjordby.of(Fjordby.page("side",
            Fjordby.choice("valg", "a", "b", "c", "d"),
            new Question.MultipleChoice(Fjordby.basics("flere"), Fjordby.danishOptions("a", "b", "c"), Optional.of(Fjordby.danishOptions("ingen").getFirst()), 2),
            new Question.LikertRows(Fjordby.basics("enig"), Fjordby.danishOptions("x", "y"), Fjordby.danishOptions("1", "2", "3")),
            new Question.Scale(Fjordby.basics("skala"), Wording.NONE, Wording.NONE),
            new Question.NumberInput(Fjordby.basics("tal"), 0, 5, 0, Wording.NONE),
            new Question.Ranking(Fjordby.basics("orden"), Fjordby.danishOptions("a", "b", "c")),
            new Question.Allocation(Fjordby.basics("point"), Fjordby.danishOptions("a", "b", "c"), 4),
            new Question.SingleChoice(Fjordby.when(Fjordby.basics("mere"), new Condition.Chosen("valg", Set.of("a", "b"))), Fjordby.danishOptions("ja", "nej")),
            background("alder", "ung", "voksen", "gammel"),
            background("omraade", "by", "land"),
            new Question.DateInput(Fjordby.basics("dag"), LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31))));

    private static Question background(String code, String... options) {
        return new Question.SingleChoice(new Basics(code, Fjordby.danish(code), Wording.NONE, false, Optional.empty(), true, Optional.empty()), Fjordby.danishOptions(options));
    }

    /// Always the same for a seed.
    static Population of(long seed, int size) {
        var random = new Random(seed);
        var skew = 1 + random.nextInt(3);
        var people = new ArrayList<Person>();
        for (int i = 0; i < size; i++) people.add(person(random, skew));
        return new Population(people);
    }

    private static Person person(Random random, int skew) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var question : SURVEY.questions().toList()) {
            if (question instanceof Question.DateInput date) {
                // Of a chance of its own, so that the other answers of a seed stay what they were.
                var own = new Random(answers.hashCode());
                if (own.nextInt(25) > 0) answers.put(date.code(), new Answer.Day(date.earliest().plusYears(rare(own, skew, 4)).plusDays(own.nextInt(365))));
                continue;
            }
            var isShown = !question.code().equals("mere") || (answers.get("valg") instanceof Answer.Choice(var option) && option.compareTo("c") < 0);
            if (isShown && random.nextInt(25) > 0) answers.put(question.code(), answer(question, random, skew));
        }
        return new Person(random.nextInt(10) < 8 ? "WEB" : "PAPER", answers);
    }

    private static Answer answer(Question question, Random random, int skew) {
        return switch (question) {
            case Question.SingleChoice q -> new Answer.Choice(q.options().get(rare(random, skew, q.options().size())).code());
            case Question.MultipleChoice q -> several(q, random, skew);
            case Question.LikertRows q -> rows(q, random, skew);
            case Question.Scale ignored -> new Answer.Number(BigDecimal.valueOf(10 - rare(random, skew, 11)));
            case Question.NumberInput ignored -> new Answer.Number(BigDecimal.valueOf(rare(random, skew, 6)));
            case Question.Ranking q -> {
                var order = new ArrayList<>(q.options().stream().map(Question.Option::code).toList());
                for (int i = 0; i < 2; i++) Collections.swap(order, i, i + rare(random, skew, 3 - i));
                yield new Answer.Order(order);
            }
            case Question.Allocation q -> {
                var first = q.total() - rare(random, skew, q.total() + 1);
                var points = new LinkedHashMap<String, Integer>();
                points.put("a", first);
                points.merge(random.nextInt(4) > 0 ? "b" : "c", q.total() - first, Integer::sum);
                points.values().removeIf(p -> p == 0);
                yield new Answer.Points(points);
            }
            case Question.DateInput q -> throw new AssertionError(q.code());
            case Question.ShortText q -> throw new AssertionError(q.code());
            case Question.LongText q -> throw new AssertionError(q.code());
        };
    }

    private static Answer several(Question.MultipleChoice question, Random random, int skew) {
        if (random.nextInt(20) == 0) return new Answer.Choices(List.of("ingen"));
        var chosen = new LinkedHashSet<String>();
        for (int i = 0; i < question.atMost(); i++) chosen.add(question.options().get(rare(random, skew, 3)).code());
        return new Answer.Choices(List.copyOf(chosen));
    }

    private static Answer rows(Question.LikertRows question, Random random, int skew) {
        var points = new LinkedHashMap<String, String>();
        for (var row : question.rows()) {
            if (random.nextInt(20) > 0) points.put(row.code(), question.points().get(rare(random, skew, 3)).code());
        }
        return new Answer.Rows(points);
    }

    /// 0 most of the time, the last of `size` rarely.
    private static int rare(Random random, int skew, int size) {
        return (int) (Math.pow(random.nextDouble(), skew) * size);
    }

    Population without(int some) {
        return new Population(people.subList(some, people.size()));
    }

    Population first(int some) {
        return new Population(people.subList(0, some));
    }

    Population and(Population others) {
        var all = new ArrayList<>(people);
        all.addAll(others.people);
        return new Population(all);
    }

    /// As the counting statements would give them.
    Tally.Rows rows() {
        var cohorts = new HashMap<String, Integer>();
        var choices = new HashMap<Chosen, Integer>();
        var numbers = new HashMap<Numbered, Integer>();
        var answered = new HashMap<Answered, Integer>();
        for (var person : people) {
            cohorts.merge(person.cohort(), 1, Integer::sum);
            person.answers.forEach((question, answer) -> count(question, answer, person.cohort(), choices, numbers, answered));
        }
        var shown = people.stream().filter(p -> List.of("a", "b").contains(p.option("valg"))).count();
        return new Tally.Rows(
                cohorts.entrySet().stream().map(e -> new Answered("", e.getKey(), e.getValue())).toList(),
                everybody(choices), numbers(numbers, true), answered(answered, true),
                choices.entrySet().stream().map(e -> new Chosen(e.getKey().question(), e.getKey().item(), e.getKey().option(), e.getKey().group(), e.getValue())).toList(),
                numbers(numbers, false), answered(answered, false), Map.of("mere", (int) shown));
    }

    private static List<Chosen> everybody(Map<Chosen, Integer> choices) {
        return choices.entrySet().stream().map(e -> new Chosen(e.getKey().question(), e.getKey().item(), e.getKey().option(), "", e.getValue())).toList();
    }

    private static List<Numbered> numbers(Map<Numbered, Integer> numbers, boolean everybody) {
        return numbers.entrySet().stream().map(e -> new Numbered(e.getKey().question(), e.getKey().item(), e.getKey().value(), everybody ? "" : e.getKey().group(), e.getValue())).toList();
    }

    private static List<Answered> answered(Map<Answered, Integer> answered, boolean everybody) {
        return answered.entrySet().stream().map(e -> new Answered(e.getKey().question(), everybody ? "" : e.getKey().group(), e.getValue())).toList();
    }

    private static void count(String question, Answer answer, String cohort, Map<Chosen, Integer> choices, Map<Numbered, Integer> numbers, Map<Answered, Integer> answered) {
        switch (answer) {
            case Answer.Choice(var option) -> choices.merge(new Chosen(question, "", option, cohort, 0), 1, Integer::sum);
            case Answer.Choices(var options) -> {
                options.forEach(option -> choices.merge(new Chosen(question, "", option, cohort, 0), 1, Integer::sum));
                answered.merge(new Answered(question, cohort, 0), 1, Integer::sum);
            }
            case Answer.Rows(var points) -> points.forEach((row, point) -> choices.merge(new Chosen(question, row, point, cohort, 0), 1, Integer::sum));
            case Answer.Number(var value) -> numbers.merge(new Numbered(question, "", value.doubleValue(), cohort, 0), 1, Integer::sum);
            case Answer.Order(var options) -> IntStream.range(0, options.size())
                    .forEach(i -> numbers.merge(new Numbered(question, options.get(i), i + 1, cohort, 0), 1, Integer::sum));
            case Answer.Points(var points) -> points.forEach((option, p) -> numbers.merge(new Numbered(question, option, p, cohort, 0), 1, Integer::sum));
            case Answer.Day(var day) -> numbers.merge(new Numbered(question, "", day.toEpochDay(), cohort, 0), 1, Integer::sum);
            case Answer.Text ignored -> throw new AssertionError();
        }
    }
}
