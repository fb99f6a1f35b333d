package dk.samraad.survey;

import dk.samraad.survey.PublicationCheck.Place;
import dk.samraad.survey.PublicationCheck.Position;
import dk.samraad.survey.Reason.Flaw;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a condition speaks of answers that can have been given when it is asked.
final class ConditionCheck {
    private final Definition definition;
    private final Position standsAt;
    private final String own;
    private final Place place;

    private ConditionCheck(Definition definition, Position standsAt, String own, Place place) {
        this.definition = definition;
        this.standsAt = standsAt;
        this.own = own;
        this.place = place;
    }

    /// @param own the code of the question it belongs to; empty for a page's
    static void check(Condition condition, Definition definition, Position standsAt, String own, Place place) {
        new ConditionCheck(definition, standsAt, own, place).check(condition);
    }

    private void check(Condition condition) {
        switch (condition) {
            case Condition.Chosen(var code, var options) -> {
                if (options.isEmpty()) place.refuse(Flaw.CONDITION_EMPTY, code);
                earlier(code).ifPresent(question -> checkChosen(question, options));
            }
            case Condition.Between(var code, var lowest, var highest) -> {
                if (lowest > highest) place.refuse(Flaw.CONDITION_EMPTY, code);
                earlier(code).filter(q -> !hasNumbers(q)).ifPresent(q -> place.refuse(Flaw.CONDITION_DOES_NOT_FIT, code));
            }
            case Condition.All(var conditions) -> checkAll(conditions);
            case Condition.Any(var conditions) -> checkAll(conditions);
            case Condition.Not(var inner) -> check(inner);
        }
    }

    private void checkAll(List<Condition> conditions) {
        if (conditions.isEmpty()) place.refuse(Flaw.CONDITION_EMPTY, "");
        conditions.forEach(this::check);
    }

    private void checkChosen(Question question, Set<String> options) {
        var known = choices(question);
        if (known.isEmpty()) {
            place.refuse(Flaw.CONDITION_DOES_NOT_FIT, question.code());
            return;
        }
        for (var option : new TreeSet<>(options)) {
            if (!known.get().contains(option)) place.refuse(Flaw.CONDITION_ON_UNKNOWN_OPTION, question.code() + " = " + option);
        }
    }

    private Optional<Question> earlier(String code) {
        var position = position(definition, code);
        if (code.equals(own)) place.refuse(Flaw.CONDITION_ON_ITSELF, code);
        else if (position.isEmpty()) place.refuse(Flaw.CONDITION_ON_UNKNOWN, code);
        else if (!position.get().isBefore(standsAt)) place.refuse(Flaw.CONDITION_ON_LATER, code);
        else return definition.question(code);
        return Optional.empty();
    }

    static Optional<Position> position(Definition definition, String code) {
        for (int page = 0; page < definition.pages().size(); page++) {
            var questions = definition.pages().get(page).questions();
            for (int i = 0; i < questions.size(); i++) {
                if (questions.get(i).code().equals(code)) return Optional.of(new Position(page, i));
            }
        }
        return Optional.empty();
    }

    /// The codes that can be chosen; empty for a question that is no choice.
    static Optional<Set<String>> choices(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> Optional.of(codes(q.options().stream()));
            case Question.MultipleChoice q -> Optional.of(codes(Stream.concat(q.options().stream(), q.noneOfThese().stream())));
            case Question.LikertRows q -> Optional.empty();
            case Question.Scale q -> Optional.empty();
            case Question.NumberInput q -> Optional.empty();
            case Question.DateInput q -> Optional.empty();
            case Question.ShortText q -> Optional.empty();
            case Question.LongText q -> Optional.empty();
            case Question.Ranking q -> Optional.empty();
            case Question.Allocation q -> Optional.empty();
        };
    }

    static boolean hasNumbers(Question question) {
        return question instanceof Question.Scale || question instanceof Question.NumberInput;
    }

    private static Set<String> codes(Stream<Question.Option> options) {
        return options.map(Question.Option::code).collect(Collectors.toSet());
    }
}
