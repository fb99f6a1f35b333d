package dk.samraad.survey;

import dk.samraad.survey.Reachability.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether one answer, or none, can make all facts about one question true.
final class PossibleAnswer {
    private static final int MOST_TRIED = 200;

    private PossibleAnswer() {}

    static boolean exists(Question question, List<Fact> facts) {
        // No answer at all makes every "not" true.
        if (facts.stream().noneMatch(Fact::holds)) return true;
        return switch (question) {
            case Question.SingleChoice q -> oneOf(facts);
            case Question.MultipleChoice q -> someOf(q, facts);
            case Question.Scale q -> number(BigDecimal.valueOf(Question.Scale.LOWEST), BigDecimal.valueOf(Question.Scale.HIGHEST), 0,
                    facts);
            case Question.NumberInput q -> number(BigDecimal.valueOf(q.minimum()), BigDecimal.valueOf(q.maximum()), q.decimals(), facts);
            case Question.LikertRows q -> true;
            case Question.DateInput q -> true;
            case Question.ShortText q -> true;
            case Question.LongText q -> true;
            case Question.Ranking q -> true;
            case Question.Allocation q -> true;
        };
    }

    private static boolean oneOf(List<Fact> facts) {
        var wanted = wanted(facts);
        var left = new HashSet<>(wanted.getFirst());
        wanted.forEach(left::retainAll);
        return !left.isEmpty();
    }

    private static boolean someOf(Question.MultipleChoice question, List<Fact> facts) {
        var wanted = wanted(facts);
        var none = question.noneOfThese().map(Question.Option::code);
        if (none.filter(code -> wanted.stream().allMatch(w -> w.contains(code))).isPresent()) return true;
        var ordinary = wanted.stream().map(w -> without(w, none)).toList();
        return ordinary.stream().noneMatch(Set::isEmpty) && metBy(question.atMost(), ordinary, new int[] {MOST_TRIED});
    }

    /// The sets of which one option each is to be chosen, less what must not be.
    private static List<Set<String>> wanted(List<Fact> facts) {
        var forbidden = new HashSet<String>();
        facts.stream().filter(f -> !f.holds()).forEach(f -> forbidden.addAll(options(f)));
        return facts.stream().filter(Fact::holds).map(f -> {
            Set<String> left = new HashSet<>(options(f));
            left.removeAll(forbidden);
            return left;
        }).toList();
    }

    private static Set<String> options(Fact fact) {
        return fact.atom() instanceof Condition.Chosen chosen ? chosen.options() : Set.of();
    }

    private static Set<String> without(Set<String> options, Optional<String> code) {
        var left = new HashSet<>(options);
        code.ifPresent(left::remove);
        return left;
    }

    /// Whether so few options can stand in all of the sets. Each of the smallest set is tried: one of them has to be chosen. That
    /// is a hard problem when there are many, so after a while it counts as possible.
    ///
    /// @param tries how many may still be made
    private static boolean metBy(int options, List<Set<String>> wanted, int[] tries) {
        if (wanted.size() <= options || tries[0]-- <= 0) return true;
        if (apart(wanted) > options) return false;
        var smallest = wanted.stream().min(Comparator.comparingInt(Set::size)).orElseThrow();
        return smallest.stream().anyMatch(option -> metBy(options - 1, wanted.stream().filter(w -> !w.contains(option)).toList(), tries));
    }

    /// How many of the sets have no option in common with one another: each needs a choice of its own, and perhaps more are needed.
    private static int apart(List<Set<String>> wanted) {
        var used = new HashSet<String>();
        int apart = 0;
        for (var options : wanted) {
            if (options.stream().anyMatch(used::contains)) continue;
            used.addAll(options);
            apart++;
        }
        return apart;
    }

    /// The smallest number that could do is the lowest wanted, or the first one above something unwanted.
    private static boolean number(BigDecimal minimum, BigDecimal maximum, int decimals, List<Fact> facts) {
        var step = BigDecimal.ONE.movePointLeft(Math.clamp(decimals, 0, QuestionCheck.MOST_DECIMALS));
        var candidates = new ArrayList<BigDecimal>(List.of(minimum));
        for (var fact : facts) {
            var range = (Condition.Between) fact.atom();
            candidates.add(fact.holds() ? BigDecimal.valueOf(range.lowest()) : BigDecimal.valueOf(range.highest()).add(step));
        }
        return candidates.stream()
                .filter(c -> c.compareTo(minimum) >= 0 && c.compareTo(maximum) <= 0)
                .anyMatch(c -> facts.stream().allMatch(f -> f.holds() == contains((Condition.Between) f.atom(), c)));
    }

    private static boolean contains(Condition.Between range, BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(range.lowest())) >= 0 && number.compareTo(BigDecimal.valueOf(range.highest())) <= 0;
    }
}
