package dk.samraad.survey;

import dk.samraad.survey.Reachability.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must hold of somebody's answers: all of its parts. A part says so of some questions, and no two parts speak of the same
/// question, so each can be met by itself. That is why a chain of conditions grows by one part for each link, where alternatives
/// written out over all questions would double with each.
///
/// @param parts empty when nothing is asked of the answers
/// @param isNever when no answers can meet it
record Facts(List<Part> parts, boolean isNever) {
    static final Facts ALWAYS = new Facts(List.of(), false);
    static final Facts NEVER = new Facts(List.of(), true);

    /// One of the alternatives holds; each is facts by question, which agree with one another. Parts are told apart again and again
    /// while they are passed on from link to link, so what they are known by is worked out once.
    static final class Part {
        private final Set<String> questions;
        private final Set<Map<String, Set<Fact>>> alternatives;
        private final int size;
        private final int hash;

        Part(Set<String> questions, Set<Map<String, Set<Fact>>> alternatives) {
            this.questions = questions;
            this.alternatives = alternatives;
            this.size = alternatives.stream().mapToInt(Map::size).sum();
            this.hash = alternatives.hashCode();
        }

        int size() {
            return size;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Part part && hash == part.hash && alternatives.equals(part.alternatives));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /// Puts facts together, and bounds what that may cost. What would cost more is left out: then more counts as possible.
    static final class Work {
        /// Of one step of it, in facts.
        private static final int MOST = 4_000;

        private final Map<String, Question> questions;
        private long steps;

        Work(Map<String, Question> questions) {
            this.questions = questions;
        }

        long steps() {
            return steps;
        }

        Facts of(Fact fact) {
            steps++;
            var facts = Set.of(fact);
            if (!isPossible(fact.question(), facts)) return NEVER;
            return new Facts(List.of(new Part(Set.of(fact.question()), Set.of(Map.of(fact.question(), facts)))), false);
        }

        Facts both(Facts one, Facts other) {
            if (one.isNever || other.isNever) return NEVER;
            if (one.parts.size() < other.parts.size()) return both(other, one);
            if (other.parts.isEmpty()) return one;
            steps += one.parts.size() + other.parts.size();
            var parts = new LinkedHashSet<>(one.parts);
            var of = new HashMap<String, Part>();
            for (var part : one.parts) for (var question : part.questions) of.put(question, part);
            for (var part : other.parts) {
                if (parts.contains(part)) continue;
                @Nullable Part joined = part;
                var there = new LinkedHashSet<Part>();
                for (var question : part.questions) if (of.get(question) instanceof Part known) there.add(known);
                for (var known : there) {
                    var product = product(known, joined);
                    if (product == null) {
                        joined = null;
                        break;
                    }
                    if (product.alternatives.isEmpty()) return NEVER;
                    joined = product;
                }
                if (joined == null) continue;
                parts.removeAll(there);
                parts.add(joined);
                for (var question : joined.questions) of.put(question, joined);
            }
            return new Facts(List.copyOf(parts), false);
        }

        /// What both say stays apart; only where they differ are there alternatives.
        Facts either(Facts one, Facts other) {
            if (one.isNever) return other;
            if (other.isNever) return one;
            steps += one.parts.size() + other.parts.size();
            var common = new LinkedHashSet<>(one.parts);
            common.retainAll(other.parts);
            var left = writtenOut(one.parts.stream().filter(p -> !common.contains(p)).toList());
            var right = writtenOut(other.parts.stream().filter(p -> !common.contains(p)).toList());
            var parts = new ArrayList<>(common);
            if (left != null && right != null && !left.questions.isEmpty() && !right.questions.isEmpty() && left.size()
                    + right.size() <= MOST) {
                var all = new LinkedHashSet<>(left.alternatives);
                all.addAll(right.alternatives);
                steps += left.size() + right.size();
                parts.add(new Part(union(left.questions, right.questions), without(all)));
            }
            return new Facts(List.copyOf(parts), false);
        }

        private @Nullable Part writtenOut(List<Part> parts) {
            @Nullable Part all = new Part(Set.of(), Set.of(Map.of()));
            for (var part : parts) if (all != null) all = product(all, part);
            return all;
        }

        private @Nullable Part product(Part one, Part other) {
            if ((long) one.size() * other.alternatives.size() + (long) other.size() * one.alternatives.size() > MOST) return null;
            var all = new LinkedHashSet<Map<String, Set<Fact>>>();
            for (var left : one.alternatives) {
                for (var right : other.alternatives) {
                    steps += left.size() + right.size();
                    var together = together(left, right);
                    if (together != null) all.add(together);
                }
            }
            return new Part(union(one.questions, other.questions), without(all));
        }

        private @Nullable Map<String, Set<Fact>> together(Map<String, Set<Fact>> left, Map<String, Set<Fact>> right) {
            var all = new HashMap<>(left);
            for (var entry : right.entrySet()) {
                var here = left.get(entry.getKey());
                if (here == null) {
                    all.put(entry.getKey(), entry.getValue());
                } else if (!here.containsAll(entry.getValue())) {
                    var facts = union(here, entry.getValue());
                    if (!isPossible(entry.getKey(), facts)) return null;
                    all.put(entry.getKey(), facts);
                }
            }
            return all;
        }

        /// An alternative that asks for more than another adds nothing to it. Few are compared: it only saves work.
        private Set<Map<String, Set<Fact>>> without(Set<Map<String, Set<Fact>>> alternatives) {
            if (alternatives.size() > 64) return alternatives;
            steps += (long) alternatives.size() * alternatives.size();
            var kept = new LinkedHashSet<Map<String, Set<Fact>>>();
            for (var one : alternatives) {
                if (alternatives.stream().noneMatch(other -> other != one && !other.equals(one) && asksNoMore(other, one))) kept.add(one);
            }
            return kept;
        }

        private static boolean asksNoMore(Map<String, Set<Fact>> less, Map<String, Set<Fact>> more) {
            return less.size() <= more.size()
                    && less.entrySet().stream().allMatch(e -> more.getOrDefault(e.getKey(), Set.of()).containsAll(e.getValue()));
        }

        private boolean isPossible(String question, Set<Fact> facts) {
            steps += facts.size();
            return PossibleAnswer.exists(Objects.requireNonNull(questions.get(question)), List.copyOf(facts));
        }

        private static <T> Set<T> union(Set<T> one, Set<T> other) {
            var all = new LinkedHashSet<>(one);
            all.addAll(other);
            return all;
        }
    }
}
