package dk.samraad.writing.summary;

import dk.samraad.text.Rounding;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.Result.Line;
import dk.samraad.writing.summary.SummaryData.Chapter;
import dk.samraad.writing.summary.SummaryData.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where people pull in different directions, and the clearest answer to a question, which stands in its chapter beside the policy's own
/// figures. Found by arithmetic from what was released. Only opinions can be divided, and what is neither opinion nor experience
/// is no finding: what people were asked to sort them says nothing about what they want.
final class Findings {
    static final int MOST_DISAGREEMENTS = 3;
    /// Both ends hold at least a quarter: a division that a mean would hide.
    private static final double DIVIDED = 25;

    /// @param theme what it belongs to; the text is a whole sentence
    /// @param strength 0 to 100, how one-sided (a finding) or how evenly divided (a disagreement)
    record Finding(Optional<Chapter> theme, Question question, String text, double strength) {}

    private final Words words;

    Findings(Words words) {
        this.words = words;
    }

    /// All of them, the most evenly divided first.
    List<Finding> disagreements(SummaryData data) {
        var inThemes = data.chapters().stream().flatMap(chapter ->
                chapter.questions().stream().flatMap(question -> divided(Optional.of(chapter), question)));
        var others = data.others().stream().flatMap(question -> divided(Optional.empty(), question));
        return Stream.concat(inThemes, others)
                .sorted(Comparator.comparingDouble(finding -> -finding.strength()))
                .toList();
    }

    /// Statements and marks of opinions of which a number is withheld: nobody can tell from what is shown whether they divide people.
    static int untold(SummaryData data) {
        return (int) Stream.concat(data.chapters().stream().flatMap(chapter -> chapter.questions().stream()), data.others().stream())
                .filter(Question::isOpinion).flatMap(question -> switch (question.result()) {
                    case Result.Statements statements -> statements.statements().stream().map(Result.Statement::cells);
                    case Result.Marks marks -> Stream.of(marks.lines().stream().map(Line::cell).toList());
                    case Result.Choices choices -> Stream.<List<Result.Cell>>of();
                    case Result.Amounts amounts -> Stream.<List<Result.Cell>>of();
                    case Result.Order order -> Stream.<List<Result.Cell>>of();
                    case Result.Points points -> Stream.<List<Result.Cell>>of();
                    case Result.Words own -> Stream.<List<Result.Cell>>of();
                    case Result.Withheld withheld -> Stream.of(List.of(Result.Cell.WITHHELD));
                }).filter(cells -> !cells.stream().allMatch(Result.Cell::shown)).count();
    }

    /// The most common answer in one sentence, where it may be shown.
    Optional<Finding> clearest(Chapter chapter, Question question) {
        if (!question.mayBeHeadline()) return Optional.empty();
        var asked = words.quoted(question.wording());
        return (switch (question.result()) {
            case Result.Choices choices -> largest(choices.lines()).map(line -> choices.several()
                    ? found(question, share(line), words.t("report.finding.several", words.percent(share(line)),
                            words.quoted(line.label()), asked))
                    : found(question, share(line), words.t("report.finding.single", words.percent(share(line)),
                            words.quoted(line.label()), asked)));
            case Result.Statements statements -> statements.statements().stream()
                    .flatMap(statement -> End.of(statements.points(), statement).stream())
                    .max(Comparator.comparingDouble(ends -> ends.larger().percent()))
                    .map(ends -> found(question, ends.larger().percent(),
                            words.t("report.finding.statement", words.percent(ends.larger().percent()),
                            ends.larger().either(words), words.quoted(ends.statement()))));
            case Result.Marks marks -> marks.mean().map(mean -> found(question, mean * 10,
                    words.t("report.finding.marks", asked, words.mean(mean), marks.low(), marks.high())));
            case Result.Order order -> foremost(order.options(), option -> option.meanPlace().map(place -> -place))
                    .map(option -> found(question, option.first().percent().orElse(0.0),
                            words.t("report.finding.order", words.quoted(option.label()), asked)));
            case Result.Points points -> foremost(points.options(), Result.Shared::mean)
                    .map(option -> found(question, 100 * option.mean().orElse(0.0) / points.total(), words.t("report.finding.points",
                            words.quoted(option.label()), words.mean(option.mean().orElse(0.0)), points.total(), asked)));
            case Result.Amounts amounts -> Optional.<Finding>empty();
            case Result.Words own -> Optional.<Finding>empty();
            case Result.Withheld withheld -> Optional.<Finding>empty();
        }).map(finding -> new Finding(Optional.of(chapter), question, finding.text(), finding.strength()));
    }

    private Stream<Finding> divided(Optional<Chapter> theme, Question question) {
        if (!question.isOpinion()) return Stream.empty();
        return switch (question.result()) {
            case Result.Statements statements -> statements.statements().stream()
                    .flatMap(statement -> End.of(statements.points(), statement).stream())
                    .filter(ends -> ends.smaller().percent() >= DIVIDED)
                    .map(ends -> new Finding(theme, question, words.t("report.divided.statement", words.quoted(ends.statement()),
                            words.percent(ends.high().percent()),
                            ends.high().either(words), words.percent(ends.low().percent()), ends.low().either(words)),
                            ends.smaller().percent()));
            case Result.Marks marks -> {
                if (!marks.lines().stream().allMatch(line -> line.cell().shown())) yield Stream.empty();
                var low = marks.lines().stream().limit(4).mapToDouble(Findings::share).sum();
                var high = marks.lines().stream().skip(7).mapToDouble(Findings::share).sum();
                yield Math.min(low, high) < DIVIDED ? Stream.empty() : Stream.of(new Finding(theme, question,
                        words.t("report.divided.marks", words.quoted(question.wording()), words.percent(low), words.percent(high)),
                        Math.min(low, high)));
            }
            case Result.Choices choices -> Stream.empty();
            case Result.Amounts amounts -> Stream.empty();
            case Result.Order order -> Stream.empty();
            case Result.Points points -> Stream.empty();
            case Result.Words own -> Stream.empty();
            case Result.Withheld withheld -> Stream.empty();
        };
    }

    private static Finding found(Question question, double strength, String text) {
        return new Finding(Optional.empty(), question, text, strength);
    }

    /// The one above all others; none where two read the same, or one of them is withheld and might be it.
    private static <T> Optional<T> foremost(List<T> options, Function<T, Optional<Double>> of) {
        if (options.isEmpty() || !options.stream().allMatch(option -> of.apply(option).isPresent())) return Optional.empty();
        var most = options.stream().mapToDouble(option -> Rounding.tenths(of.apply(option).orElseThrow())).max().orElseThrow();
        var first = options.stream().filter(option -> Rounding.tenths(of.apply(option).orElseThrow()) == most).toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static Optional<Line> largest(List<Line> lines) {
        return lines.stream().filter(line -> line.cell().shown()).max(Comparator.comparingDouble(Findings::share));
    }

    private static double share(Line line) {
        return line.cell().percent().orElse(0.0);
    }
}
