package dk.samraad.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// When a page or question is shown, said about answers given earlier.
public sealed interface Condition {

    /// The answer of a single or multiple choice is, or contains, one of the options.
    record Chosen(String question, Set<String> options) implements Condition {}

    /// A scale or number question was answered with at least, and at most, these.
    record Between(String question, long lowest, long highest) implements Condition {}

    record All(List<Condition> conditions) implements Condition {}

    record Any(List<Condition> conditions) implements Condition {}

    record Not(Condition condition) implements Condition {}

    /// Whether it holds; about a question that was not answered only [Not] can.
    default boolean holds(Answers answers) {
        return switch (this) {
            case Chosen(var question, var options) -> answers.of(question).map(answer -> switch (answer) {
                case Answer.Choice(var option) -> options.contains(option);
                case Answer.Choices(var chosen) -> chosen.stream().anyMatch(options::contains);
                case Answer.Rows _, Answer.Number _, Answer.Day _, Answer.Text _, Answer.Order _, Answer.Points _ -> false;
            }).orElse(false);
            case Between(var question, var lowest, var highest) -> answers.of(question).map(answer ->
                    answer instanceof Answer.Number(var value) && value.doubleValue() >= lowest && value.doubleValue() <= highest)
                    .orElse(false);
            case All(var conditions) -> conditions.stream().allMatch(c -> c.holds(answers));
            case Any(var conditions) -> conditions.stream().anyMatch(c -> c.holds(answers));
            case Not(var condition) -> !condition.holds(answers);
        };
    }

    /// The codes of the questions it asks about.
    default Stream<String> questions() {
        return switch (this) {
            case Chosen c -> Stream.of(c.question());
            case Between b -> Stream.of(b.question());
            case All a -> a.conditions().stream().flatMap(Condition::questions);
            case Any a -> a.conditions().stream().flatMap(Condition::questions);
            case Not n -> n.condition().questions();
        };
    }
}
