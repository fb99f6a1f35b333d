package dk.samraad.analysis;

import dk.samraad.survey.Question.NumberInput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A class that numbers are counted in. Its code says where it begins and ends: `10..20`, `..10`, `100..`. What was stored
/// before classes had ends has the beginning only (`10`), and ends where the next begins.
///
/// @param low the smallest value in it; [#OPEN_LOW] when there is none
/// @param below the smallest value above it; [#OPEN_HIGH] when there is none
record NumberClass(long low, long below) {
    static final long OPEN_LOW = Long.MIN_VALUE;
    static final long OPEN_HIGH = Long.MAX_VALUE;
    private static final String TO = "..";

    /// About ten of one width that people use (1, 2, 5, 10, 20, 50 …), over all that may be answered.
    static List<NumberClass> of(NumberInput question) {
        var width = RoundBounds.width(question.maximum() - question.minimum() + 1, 11);
        var classes = new ArrayList<NumberClass>();
        for (var low = Math.floorDiv(question.minimum(), width) * width; low <= question.maximum(); low += width) {
            classes.add(new NumberClass(low, low + width));
        }
        return classes;
    }

    /// Between these bounds, and open at both ends.
    static List<NumberClass> between(List<Long> bounds) {
        return IntStream.rangeClosed(0, bounds.size())
                .mapToObj(i -> new NumberClass(i == 0 ? OPEN_LOW : bounds.get(i - 1), i == bounds.size() ? OPEN_HIGH : bounds.get(i)))
                        .toList();
    }

    /// @param codes of all the classes of a question, in order. Those without an end are open at both ends of the list, for a
    ///        range may have become wider since
    static List<NumberClass> read(List<String> codes) {
        var classes = new ArrayList<NumberClass>();
        for (int i = 0; i < codes.size(); i++) {
            var at = codes.get(i).indexOf(TO);
            if (at >= 0) classes.add(new NumberClass(bound(codes.get(i).substring(0, at), OPEN_LOW),
                    bound(codes.get(i).substring(at + 2), OPEN_HIGH)));
            else classes.add(new NumberClass(i == 0 ? OPEN_LOW : Long.parseLong(codes.get(i)), i + 1 == codes.size() ? OPEN_HIGH
                    : Long.parseLong(codes.get(i + 1))));
        }
        return classes;
    }

    private static long bound(String text, long open) {
        return text.isEmpty() ? open : Long.parseLong(text);
    }

    boolean holds(double value) {
        return (low == OPEN_LOW || value >= low) && (below == OPEN_HIGH || value < below);
    }

    /// As it was stored before classes had ends; of one made by [#of].
    String start() {
        return Long.toString(low);
    }

    String code() {
        return (low == OPEN_LOW ? "" : Long.toString(low)) + TO + (below == OPEN_HIGH ? "" : Long.toString(below));
    }
}
