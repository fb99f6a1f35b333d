package dk.samraad.survey;

import dk.samraad.survey.PublicationCheck.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether any answers at all lead to a page or question.
///
/// A condition is written out as what must hold of the answers, [Facts]. A fact about an answer also needs the question to have
/// been shown, so the conditions before that question join in: those are worked out once for each question, in the order of the
/// survey. What is faulty in itself or too long to write out counts as possible: a page called unreachable here is so for certain.
final class Reachability {
    private final Definition definition;
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<Position, Facts> shown = new HashMap<>();
    private final Map<Integer, Facts> pages = new HashMap<>();
    private final Facts.Work work;

    /// @param atom [Condition.Chosen] or [Condition.Between]
    /// @param holds whether it does, or does not
    record Fact(Condition atom, boolean holds) {
        String question() {
            return atom.questions().findFirst().orElseThrow();
        }
    }

    Reachability(Definition definition) {
        this.definition = definition;
        for (int page = 0; page < definition.pages().size(); page++) {
            var asked = definition.pages().get(page).questions();
            for (int i = 0; i < asked.size(); i++) {
                positions.putIfAbsent(asked.get(i).code(), new Position(page, i));
                questions.putIfAbsent(asked.get(i).code(), asked.get(i));
            }
        }
        this.work = new Facts.Work(questions);
    }

    boolean reaches(int page) {
        return !ofPage(page).isNever();
    }

    boolean reaches(Position question) {
        return !of(question).isNever();
    }

    /// How many facts have been looked at until now: what the check costs.
    long steps() {
        return work.steps();
    }

    private Facts ofPage(int page) {
        var known = pages.get(page);
        if (known != null) return known;
        var facts = facts(definition.pages().get(page).shownWhen(), new Position(page, 0));
        pages.put(page, facts);
        return facts;
    }

    private Facts of(Position position) {
        var known = shown.get(position);
        if (known != null) return known;
        var own = definition.pages().get(position.page()).questions().get(position.question()).basics().shownWhen();
        var facts = work.both(ofPage(position.page()), facts(own, position));
        shown.put(position, facts);
        return facts;
    }

    private Facts facts(Optional<Condition> condition, Position standsAt) {
        return condition.map(c -> facts(c, true, standsAt)).orElse(Facts.ALWAYS);
    }

    private Facts facts(Condition condition, boolean holds, Position standsAt) {
        return switch (condition) {
            case Condition.Not(var inner) -> facts(inner, !holds, standsAt);
            case Condition.All(var conditions) -> combined(conditions, holds, holds, standsAt);
            case Condition.Any(var conditions) -> combined(conditions, holds, !holds, standsAt);
            case Condition.Chosen atom -> fact(new Fact(atom, holds), standsAt);
            case Condition.Between atom -> fact(new Fact(atom, holds), standsAt);
        };
    }

    /// @param together all of them, rather than any of them
    private Facts combined(List<Condition> conditions, boolean holds, boolean together, Position standsAt) {
        if (conditions.isEmpty()) return Facts.ALWAYS;
        var all = facts(conditions.getFirst(), holds, standsAt);
        for (var condition : conditions.subList(1, conditions.size())) {
            var next = facts(condition, holds, standsAt);
            all = together ? work.both(all, next) : work.either(all, next);
        }
        return all;
    }

    private Facts fact(Fact fact, Position standsAt) {
        var position = positions.get(fact.question());
        var question = questions.get(fact.question());
        if (position == null || question == null || !position.isBefore(standsAt) || !isSound(fact, question)) return Facts.ALWAYS;
        var alone = work.of(fact);
        return fact.holds() ? work.both(alone, of(position)) : alone;
    }

    private static boolean isSound(Fact fact, Question question) {
        return switch (fact.atom()) {
            case Condition.Chosen c -> !c.options().isEmpty()
                    && ConditionCheck.choices(question).filter(known -> known.containsAll(c.options())).isPresent();
            case Condition.Between b -> b.lowest() <= b.highest() && ConditionCheck.hasNumbers(question);
            case Condition.All _, Condition.Any _, Condition.Not _ -> false;
        };
    }
}
