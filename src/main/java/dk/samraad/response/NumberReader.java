package dk.samraad.response;

import dk.samraad.response.Fault.What;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Question.NumberInput;
import dk.samraad.text.PlainText;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers as they are written in the language somebody answers in: "1.200,5" in Danish, "1,200.5" in English, with a space or
/// an apostrophe between thousands in any.
///
/// What can be read in one way only is taken in every language ("2.5", "1,200.5", "12.000.000"). One sign with three digits behind it
/// may part thousands or decimals. Where the language parts thousands with it, that is what it does. Else, where both would do, the
/// person is asked; only a question for three decimals takes it for what the language says.
record NumberReader(NumberInput question, String language) {
    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("([0-9]{1,18})(?:[.,٫]([0-9]{1,18}))?");
    /// Thousands parted by one sign throughout, then decimals behind another.
    private static final Pattern GROUPED = Pattern.compile(
            "([1-9][0-9]{0,2}(?:([., '’٬])[0-9]{3})(?:\\2[0-9]{3})*)(?:(?!\\2)[.,٫]([0-9]{1,18}))?");
    private static final Pattern EITHER = Pattern.compile("([1-9][0-9]{0,2})([.,])([0-9]{3})");
    private static final Pattern MINUS = Pattern.compile("^[-−‐‑–﹣－] ?");

    /// @param language BCP 47, that of the page it was typed on
    static Reading read(NumberInput question, String language, String typed) {
        var text = TypedDigits.of(typed);
        if (text.isEmpty()) return new Reading.Nothing();
        var reader = new NumberReader(question, language);
        return text.length() > LONGEST ? reader.wrong(What.NOT_A_NUMBER) : reader.read(reader.withoutUnit(text));
    }

    /// Written so that [#read] reads it as the same in that language.
    static String written(BigDecimal value, String language) {
        return value.toPlainString().replace('.', signs(language).getDecimalSeparator());
    }

    private Reading read(String text) {
        var minus = MINUS.matcher(text);
        var sign = minus.find() ? "-" : "";
        var digits = minus.replaceFirst("");
        var either = EITHER.matcher(digits);
        if (either.matches()) return either(sign, either.toMatchResult());
        var grouped = GROUPED.matcher(digits);
        if (grouped.matches()) return taken(sign + grouped.group(1).replaceAll("[^0-9]", "") + fraction(grouped.group(3)));
        var plain = PLAIN.matcher(digits);
        return plain.matches() ? taken(sign + plain.group(1) + fraction(plain.group(2))) : wrong(What.NOT_A_NUMBER);
    }

    private static String fraction(@Nullable String digits) {
        return digits == null ? "" : "." + digits;
    }

    private Reading either(String sign, MatchResult found) {
        var own = signs(language);
        var parting = found.group(2).charAt(0);
        var thousands = taken(sign + found.group(1) + found.group(3));
        if (parting == own.getGroupingSeparator()) return thousands;
        var decimals = taken(sign + found.group(1) + "." + found.group(3));
        var isAskedFor = parting == own.getDecimalSeparator() && question.decimals() >= 3;
        if (isAskedFor || !(thousands instanceof Reading.Answered)) return decimals;
        return wrong(What.NUMBER_EITHER, written(new BigDecimal(sign + found.group(1) + found.group(3)), language),
                written(new BigDecimal(sign + found.group(1) + "." + found.group(3)).stripTrailingZeros(), language));
    }

    private Reading taken(String digits) {
        var value = new Answer.Number(new BigDecimal(digits)).value();
        if (value.scale() > question.decimals()) return wrong(What.TOO_MANY_DECIMALS, question.decimals());
        var inside = value.compareTo(BigDecimal.valueOf(question.minimum())) >= 0
                && value.compareTo(BigDecimal.valueOf(question.maximum())) <= 0;
        return inside
                ? new Reading.Answered(new Answer.Number(value))
                : wrong(What.NUMBER_OUT_OF_RANGE, question.minimum(), question.maximum());
    }

    private Reading wrong(What what, Object... details) {
        return Reading.wrong(FieldNames.id(question), what, details);
    }

    /// The unit stands behind the field, and some write it once more.
    private String withoutUnit(String text) {
        return question.unit().byLanguage().values().stream().map(TypedDigits::of)
                .filter(unit -> !unit.isEmpty() && unit.chars().noneMatch(Character::isDigit))
                .filter(unit -> text.regionMatches(true, text.length() - unit.length(), unit, 0, unit.length()))
                .findFirst().map(unit -> PlainText.strip(text.substring(0, text.length() - unit.length()))).orElse(text);
    }

    private static DecimalFormatSymbols signs(String language) {
        return DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language));
    }
}
