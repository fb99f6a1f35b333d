package dk.samraad.survey;

import dk.samraad.survey.ChangeCheck.Place;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Reason.Flaw;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a question may not change of what is its kind's own.
///
/// @param last the newest published version of it
/// @param ever every published version of it, newest first
record KindChange(Question last, Question now, List<Question> ever, Place place) {

    void check() {
        switch (now) {
            case Question.SingleChoice q -> options(KindChange::choices, false);
            case Question.MultipleChoice q -> several((Question.MultipleChoice) last, q);
            case Question.LikertRows q -> {
                options(KindChange::points, true);
                fixed(KindChange::rows, Flaw.ROWS_CHANGED);
            }
            case Question.Scale q -> ends((Question.Scale) last, q);
            case Question.NumberInput q -> numbers((Question.NumberInput) last, q);
            case Question.DateInput q -> {
                var before = (Question.DateInput) last;
                if (q.earliest().isAfter(before.earliest()) || q.latest().isBefore(before.latest())) {
                    place.refuse(Flaw.RANGE_NARROWED, before.earliest() + " – " + before.latest());
                }
            }
            case Question.ShortText q -> {}
            case Question.LongText q -> {}
            case Question.Ranking q -> options(KindChange::choices, true);
            case Question.Allocation q -> {
                options(KindChange::choices, true);
                var total = ((Question.Allocation) last).total();
                if (total != q.total()) place.refuse(Flaw.TOTAL_CHANGED, total + " → " + q.total());
            }
        }
    }

    /// @param fixed whether one more would change what the others mean: a place among four is not a place among three
    private void options(Function<Question, List<Option>> of, boolean fixed) {
        if (fixed) fixed(of, Flaw.OPTIONS_CHANGED);
        else {
            place.expectKept(of.apply(last), of.apply(now), Flaw.OPTION_REMOVED);
            place.compareLabels(of.apply(last), of.apply(now), ever.stream().map(of).toList());
        }
    }

    private void fixed(Function<Question, List<Option>> of, Flaw flaw) {
        place.expectKept(of.apply(last), of.apply(now), flaw);
        place.expectNoneNew(of.apply(last), of.apply(now), flaw);
        place.compareLabels(of.apply(last), of.apply(now), ever.stream().map(of).toList());
    }

    /// "None of these" may come; it may not go, nor may what was an option become it.
    private void several(Question.MultipleChoice before, Question.MultipleChoice after) {
        options(KindChange::choices, false);
        if (!Measure.isSame(before, after)) place.refuse(Flaw.NONE_CHANGED, "");
        if (after.atMost() < before.atMost()) place.refuse(Flaw.RANGE_NARROWED, before.atMost() + " → " + after.atMost());
    }

    private void ends(Question.Scale before, Question.Scale after) {
        var swapped = Rewording.sameIn(before.low(), after.high()) || Rewording.sameIn(before.high(), after.low());
        if (swapped) place.refuse(Flaw.LABELS_SWAPPED, ChangeCheck.words(after.low()) + " – " + ChangeCheck.words(after.high()));
        else {
            place.compare(before.low(), after.low());
            place.compare(before.high(), after.high());
        }
    }

    private void numbers(Question.NumberInput before, Question.NumberInput after) {
        if (after.minimum() > before.minimum() || after.maximum() < before.maximum() || after.decimals() < before.decimals()) {
            place.refuse(Flaw.RANGE_NARROWED, before.minimum() + " – " + before.maximum());
        }
        if (Rewording.differs(before.unit(), after.unit()) || before.unit().isEmpty() != after.unit().isEmpty()) {
            place.refuse(Flaw.UNIT_CHANGED, ChangeCheck.words(before.unit()) + " → " + ChangeCheck.words(after.unit()));
        }
    }

    private static List<Option> choices(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> q.options();
            case Question.MultipleChoice q -> Stream.concat(q.options().stream(), q.noneOfThese().stream()).toList();
            case Question.Ranking q -> q.options();
            case Question.Allocation q -> q.options();
            case Question.LikertRows q -> List.of();
            case Question.Scale q -> List.of();
            case Question.NumberInput q -> List.of();
            case Question.DateInput q -> List.of();
            case Question.ShortText q -> List.of();
            case Question.LongText q -> List.of();
        };
    }

    private static List<Option> points(Question question) {
        return question instanceof Question.LikertRows q ? q.points() : List.of();
    }

    private static List<Option> rows(Question question) {
        return question instanceof Question.LikertRows q ? q.rows() : List.of();
    }
}
