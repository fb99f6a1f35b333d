package dk.samraad.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What one person said to one question. Beside each, its shape in `answers jsonb`.
public sealed interface Answer {

    /// `"code"`: [Question.SingleChoice].
    record Choice(String option) implements Answer {}

    /// `["a","b"]` in the order of the question, at least one: [Question.MultipleChoice].
    record Choices(List<String> options) implements Answer {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /// `{"row":"point"}`, rows left out are missing: [Question.LikertRows].
    record Rows(Map<String, String> pointByRow) implements Answer {}

    /// `7` or `12.5`: [Question.Scale], [Question.NumberInput]. 7 and 7.0 are the same answer.
    record Number(BigDecimal value) implements Answer {
        public Number {
            value = value.stripTrailingZeros();
            if (value.scale() < 0 && value.scale() > -30) value = value.setScale(0);
        }
    }

    /// `"2026-03-02"`: [Question.DateInput].
    record Day(LocalDate date) implements Answer {}

    /// `"…"`: [Question.ShortText], [Question.LongText].
    record Text(String text) implements Answer {}

    /// `["most","…"]`, those that were given a place, without a gap from the first; all where an answer is required: [Question.Ranking].
    record Order(List<String> options) implements Answer {}

    /// `{"a":7,"b":3}`, the sum is the question's total, options with none left out: [Question.Allocation].
    record Points(Map<String, Integer> byOption) implements Answer {}
}
