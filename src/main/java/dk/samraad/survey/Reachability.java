package dk.samraad.survey;

import dk.samraad.survey.PublicationCheck.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether any answers at all lead to a page or question.
///
/// A condition is written out as alternatives, each a set of facts that hold together. A fact about an answer also needs
/// the question to have been shown, so the conditions before that question join in. An alternative is possible when the
/// facts about each question agree. What is faulty in itself or too long to write out counts as possible: a page called
/// unreachable here is so for certain.
final class Reachability {
    private static final int MOST_ALTERNATIVES = 2_000;

    private final Definition definition;

    /// @param atom [Condition.Chosen] or [Condition.Between]
    /// @param holds whether it does, or does not
    record Fact(Condition atom, boolean holds) {
        String question() {
            return atom.questions().findFirst().orElseThrow();
        }
    }

    private static final Set<Set<Fact>> ALWAYS = Set.of(Set.of());

    Reachability(Definition definition) {
        this.definition = definition;
    }

    boolean reaches(int page) {
        return anyPossible(alternatives(definition.pages().get(page).shownWhen(), new Position(page, 0)));
    }

    boolean reaches(Position question) {
        return anyPossible(alternativesToShow(question));
    }

    private Set<Set<Fact>> alternativesToShow(Position position) {
        var page = definition.pages().get(position.page());
        return both(
                alternatives(page.shownWhen(), new Position(position.page(), 0)),
                alternatives(page.questions().get(position.question()).basics().shownWhen(), position));
    }

    private Set<Set<Fact>> alternatives(Optional<Condition> condition, Position standsAt) {
        return condition.map(c -> alternatives(c, true, standsAt)).orElse(ALWAYS);
    }

    private Set<Set<Fact>> alternatives(Condition condition, boolean holds, Position standsAt) {
        return switch (condition) {
            case Condition.Not(var inner) -> alternatives(inner, !holds, standsAt);
            case Condition.All(var conditions) -> combined(conditions, holds, holds, standsAt);
            case Condition.Any(var conditions) -> combined(conditions, holds, !holds, standsAt);
            case Condition.Chosen atom -> fact(new Fact(atom, holds), standsAt);
            case Condition.Between atom -> fact(new Fact(atom, holds), standsAt);
        };
    }

    /// @param together all of them, rather than any of them
    private Set<Set<Fact>> combined(List<Condition> conditions, boolean holds, boolean together, Position standsAt) {
        if (conditions.isEmpty()) return ALWAYS;
        var parts = conditions.stream().map(c -> alternatives(c, holds, standsAt)).toList();
        return parts.stream().reduce(together ? this::both : Reachability::either).orElse(ALWAYS);
    }

    private Set<Set<Fact>> fact(Fact fact, Position standsAt) {
        var position = ConditionCheck.position(definition, fact.question()).filter(p -> p.isBefore(standsAt));
        if (position.isEmpty() || !isSound(fact)) return ALWAYS;
        Set<Set<Fact>> alone = Set.of(Set.of(fact));
        return fact.holds() ? both(alone, alternativesToShow(position.get())) : alone;
    }

    private boolean isSound(Fact fact) {
        var question = definition.question(fact.question()).orElseThrow();
        return switch (fact.atom()) {
            case Condition.Chosen c -> !c.options().isEmpty()
                    && ConditionCheck.choices(question).filter(known -> known.containsAll(c.options())).isPresent();
            case Condition.Between b -> b.lowest() <= b.highest() && ConditionCheck.hasNumbers(question);
            default -> false;
        };
    }

    /// Without those that contradict themselves, which would only multiply.
    private Set<Set<Fact>> both(Set<Set<Fact>> left, Set<Set<Fact>> right) {
        if ((long) left.size() * right.size() > MOST_ALTERNATIVES) return ALWAYS;
        var all = new LinkedHashSet<Set<Fact>>();
        for (var l : left) {
            for (var r : right) {
                var facts = new LinkedHashSet<>(l);
                facts.addAll(r);
                if (isPossible(facts)) all.add(facts);
            }
        }
        return all;
    }

    private static Set<Set<Fact>> either(Set<Set<Fact>> left, Set<Set<Fact>> right) {
        if (left.size() + right.size() > MOST_ALTERNATIVES) return ALWAYS;
        var all = new LinkedHashSet<>(left);
        all.addAll(right);
        return all;
    }

    private boolean anyPossible(Set<Set<Fact>> alternatives) {
        return alternatives.stream().anyMatch(this::isPossible);
    }

    private boolean isPossible(Set<Fact> together) {
        Map<String, List<Fact>> byQuestion = together.stream().collect(Collectors.groupingBy(Fact::question));
        return byQuestion.entrySet().stream()
                .allMatch(e -> PossibleAnswer.exists(definition.question(e.getKey()).orElseThrow(), e.getValue()));
    }
}
