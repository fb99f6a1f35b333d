package dk.samraad.response;

import dk.samraad.response.Fault.What;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Question.NumberInput;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads numbers as Danes write them: comma before decimals, a dot or a space between thousands. A single dot that cannot
/// part thousands (`2.5`) is taken for a comma, as phones offer it.
final class NumberReader {
    private static final Pattern GROUPED = Pattern.compile("[-−]?[0-9]{1,3}([.  ' ][0-9]{3})+(,[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[-−]?[0-9]{1,18}([.,][0-9]{1,18})?");

    private NumberReader() {}

    static Reading read(NumberInput question, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) return new Reading.Nothing();
        var id = FieldNames.id(question);
        if (text.length() > 40) return Reading.wrong(id, What.NOT_A_NUMBER);
        final String digits;
        if (GROUPED.matcher(text).matches()) digits = text.replaceAll("[.  ' ]", "").replace(',', '.');
        else if (PLAIN.matcher(text).matches()) digits = text.replace(',', '.');
        else return Reading.wrong(id, What.NOT_A_NUMBER);
        var value = new Answer.Number(new BigDecimal(digits.replace('−', '-'))).value();
        if (value.scale() > question.decimals()) return Reading.wrong(id, What.TOO_MANY_DECIMALS, question.decimals());
        var inside = value.compareTo(BigDecimal.valueOf(question.minimum())) >= 0
                && value.compareTo(BigDecimal.valueOf(question.maximum())) <= 0;
        return inside
                ? new Reading.Answered(new Answer.Number(value))
                : Reading.wrong(id, What.NUMBER_OUT_OF_RANGE, question.minimum(), question.maximum());
    }
}
