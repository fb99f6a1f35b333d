package dk.samraad.survey;

import dk.samraad.survey.PublicationCheck.Place;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Reason.Flaw;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What each kind of question must fulfil by itself.
final class QuestionCheck {
    static final int LONGEST_SHORT_TEXT = 250;
    static final int LONGEST_LONG_TEXT = 10_000;
    static final int MOST_RANKED = 10;
    static final int MOST_POINTS = 100;
    static final int MOST_DECIMALS = 4;
    /// Eight digits: no CPR number fits, not even without its leading zero; sums of squares of many such are still exact
    /// enough, and no table or axis is too narrow for one.
    static final long LARGEST = 99_999_999;
    static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    static final int MOST_OPTIONS = 250;
    static final int MOST_ROWS = 40;
    static final int MOST_LIKERT_POINTS = 11;
    static final int LONGEST_LABEL = 300;
    static final int LONGEST_UNIT = 40;
    private static final Pattern OPTION_CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private QuestionCheck() {}

    static void check(Question question, Place place) {
        checkRole(question, place);
        switch (question) {
            case Question.SingleChoice q -> checkOptions(q.options(), 2, Flaw.TOO_FEW_OPTIONS, place);
            case Question.MultipleChoice q -> checkMultipleChoice(q, place);
            case Question.LikertRows q -> {
                checkOptions(q.rows(), 1, Flaw.TOO_FEW_ROWS, place);
                checkOptions(q.points(), 2, Flaw.TOO_FEW_OPTIONS, place);
                expectAtMost(q.rows().size(), MOST_ROWS, Flaw.TOO_MANY_ROWS, place);
                expectAtMost(q.points().size(), MOST_LIKERT_POINTS, Flaw.TOO_MANY_POINTS, place);
            }
            case Question.Scale q -> {
                place.expectText(q.low(), "low", LONGEST_LABEL);
                place.expectText(q.high(), "high", LONGEST_LABEL);
            }
            case Question.NumberInput q -> {
                if (q.minimum() > q.maximum()) place.refuse(Flaw.RANGE_REVERSED, q.minimum() + " > " + q.maximum());
                if (isTooLarge(q.minimum()) || isTooLarge(q.maximum())) place.refuse(Flaw.NUMBERS_TOO_LARGE, q.minimum()
                        + " – " + q.maximum());
                expectWithin(q.decimals(), 0, MOST_DECIMALS, Flaw.DECIMALS_OUT_OF_RANGE, place);
                place.expectTranslations(q.unit(), "unit", LONGEST_UNIT);
            }
            case Question.DateInput q -> {
                if (q.earliest().isAfter(q.latest())) place.refuse(Flaw.RANGE_REVERSED, q.earliest() + " > " + q.latest());
                if (q.earliest().isBefore(EARLIEST) || q.latest().isAfter(LATEST)) place.refuse(Flaw.DATES_TOO_FAR, EARLIEST
                        + " – " + LATEST);
            }
            case Question.ShortText q -> expectWithin(q.limit(), 1, LONGEST_SHORT_TEXT, Flaw.LIMIT_OUT_OF_RANGE, place);
            case Question.LongText q -> expectWithin(q.limit(), 1, LONGEST_LONG_TEXT, Flaw.LIMIT_OUT_OF_RANGE, place);
            case Question.Ranking q -> {
                checkOptions(q.options(), 2, Flaw.TOO_FEW_OPTIONS, place);
                expectAtMost(q.options().size(), MOST_RANKED, Flaw.TOO_MANY_OPTIONS, place);
            }
            case Question.Allocation q -> {
                checkOptions(q.options(), 2, Flaw.TOO_FEW_OPTIONS, place);
                expectWithin(q.total(), 1, MOST_POINTS, Flaw.TOTAL_OUT_OF_RANGE, place);
            }
        }
    }

    private static void checkMultipleChoice(Question.MultipleChoice question, Place place) {
        if (question.options().size() < 2) place.refuse(Flaw.TOO_FEW_OPTIONS, "");
        checkOptions(Stream.concat(question.options().stream(), question.noneOfThese().stream()).toList(), 0, Flaw.TOO_FEW_OPTIONS, place);
        expectWithin(question.atMost(), 1, question.options().size(), Flaw.AT_MOST_OUT_OF_RANGE, place);
    }

    /// What breaks a table down is chosen from a list: a text, an exact age or a date of birth would tell who somebody is. What decides
    /// what else is asked is no text: no condition can look into one.
    private static void checkRole(Question question, Place place) {
        var isChosen = question instanceof Question.SingleChoice || question instanceof Question.MultipleChoice;
        if (question.basics().background() && !isChosen) place.refuse(Flaw.BACKGROUND_NOT_CLOSED, "");
        if (question.basics().asWhom() && !(question instanceof Question.SingleChoice)) place.refuse(Flaw.ROLE_NOT_SINGLE, "");
        var isWritten = question instanceof Question.ShortText || question instanceof Question.LongText;
        if (isWritten && question.basics().role().equals(Optional.of(Question.Role.FILTER))) place.refuse(Flaw.FILTER_NOT_CLOSED, "");
    }

    private static void checkOptions(List<Option> options, int fewest, Flaw tooFew, Place place) {
        if (options.size() < fewest) place.refuse(tooFew, "");
        expectAtMost(options.size(), MOST_OPTIONS, Flaw.TOO_MANY_OPTIONS, place);
        var seen = new HashSet<String>();
        for (var option : options) {
            if (!OPTION_CODE.matcher(option.code()).matches()) place.refuse(Flaw.BAD_CODE, option.code());
            if (!seen.add(option.code())) place.refuse(Flaw.DUPLICATE_OPTION, option.code());
            place.expectText(option.label(), option.code(), LONGEST_LABEL);
        }
    }

    /// Not by its absolute value, of which the smallest long has none.
    private static boolean isTooLarge(long number) {
        return number > LARGEST || number < -LARGEST;
    }

    private static void expectAtMost(int number, int highest, Flaw flaw, Place place) {
        if (number > highest) place.refuse(flaw, number + " > " + highest);
    }

    private static void expectWithin(int number, int lowest, int highest, Flaw flaw, Place place) {
        if (number < lowest || number > highest) place.refuse(flaw, number + " (" + lowest + "–" + highest + ")");
    }
}
