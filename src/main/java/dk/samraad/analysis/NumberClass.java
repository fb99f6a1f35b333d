package dk.samraad.analysis;

import dk.samraad.survey.Question.NumberInput;
import java.util.ArrayList;
import java.util.List;

/// The classes a number question is counted in: about ten, of a width people use (1, 2, 5, 10, 20, 50 …).
///
/// @param low the smallest value in it
/// @param below the smallest value above it
record NumberClass(long low, long below) {

    static List<NumberClass> of(NumberInput question) {
        var width = width(question.maximum() - question.minimum() + 1);
        var classes = new ArrayList<NumberClass>();
        for (var low = Math.floorDiv(question.minimum(), width) * width; low <= question.maximum(); low += width) {
            classes.add(new NumberClass(low, low + width));
        }
        return classes;
    }

    private static long width(long values) {
        for (var power = 1L; ; power *= 10) {
            for (var step : new long[] {1, 2, 5}) {
                if (values <= 11 * step * power) return step * power;
            }
        }
    }

    boolean holds(double value) {
        return value >= low && value < below;
    }

    String code() {
        return Long.toString(low);
    }

    /// The last whole number in it.
    long high() {
        return below - 1;
    }
}
