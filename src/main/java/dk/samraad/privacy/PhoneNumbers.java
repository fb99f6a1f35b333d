package dk.samraad.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Danish numbers: eight digits, the first from 2 to 9, whole or in the usual groups; foreign ones when they begin with +.
///
/// Left alone, unless a country code or a word such as "tlf." stands before: dates (20260302), spans of years
/// (2024-2032), amounts (25 000 000 is not a group of a phone number), CVR and EAN numbers.
final class PhoneNumbers {
    private static final String GAP = "[ \\u00A0\\u202F.\\u2010-\\u2015-]";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d,])(?<!\\d[.])"
            + "(\\(?(?:\\+|00)\\s?45\\)?[\\s\\u00A0-]{0,2})?"
            + "([2-9]\\d{7}|[2-9]\\d{3}" + GAP + "\\d{4}|[2-9]\\d" + GAP + "\\d\\d" + GAP + "\\d\\d" + GAP + "\\d\\d"
            + "|[2-9]\\d\\d" + GAP + "\\d\\d" + GAP + "\\d{3}|[2-9]\\d\\d" + GAP + "\\d{3}" + GAP + "\\d\\d)"
            + "(?!\\d)(?![.,]\\d)");
    private static final Pattern FOREIGN = Pattern.compile("(?<!\\d)(?:\\+|00(?=[1-9]))(?!\\s?45)[1-9]\\d{0,2}(?:[ \\u00A0().-]{0,2}\\d){7,12}(?!\\d)");
    private static final Pattern PHONE_WORD = Pattern.compile("(?i)(?:tlf|telefon|mobil|mob|ring|sms|nummer|nr|phone|call)\\p{L}*[. :på]*$");
    private static final Pattern OTHER_WORD = Pattern.compile("(?i)(?:CVR|EAN|GLN|P-?nr|P-?nummer|konto|sag|sags|journal|kr|DKK)[-\\p{L}]*[. :]*$");
    private static final Pattern AMOUNT_AFTER = Pattern.compile("(?i)^\\s?(?:kr\\b|kroner|DKK|mio|borgere|personer|%)");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d" + GAP + "(?:19|20)\\d\\d");
    private static final Pattern LONG_RUN = Pattern.compile("^(?:[ \\u00A0-]?\\d){5}(?!\\d)");

    private PhoneNumbers() {}

    static List<Finding> in(String text) {
        var danish = NUMBER.matcher(text).results().filter(m -> isPhone(text, m));
        return java.util.stream.Stream.concat(danish, FOREIGN.matcher(text).results())
                .map(m -> new Finding(Kind.PHONE, m.start(), m.end()))
                .toList();
    }

    private static boolean isPhone(String text, MatchResult number) {
        var before = text.substring(Math.max(0, number.start() - 14), number.start());
        if (number.group(1) != null) return true;
        if (OTHER_WORD.matcher(before).find()) return false;
        if (PHONE_WORD.matcher(before).find()) return true;
        var after = text.substring(number.end(), Math.min(text.length(), number.end() + 12));
        return !AMOUNT_AFTER.matcher(after).find()
                && !YEARS.matcher(number.group(2)).matches()
                && !isDate(number.group(2))
                && !isEan(number.group(2), after);
    }

    /// 20260302, as computers write a day.
    private static boolean isDate(String digits) {
        if (digits.length() != 8 || !(digits.startsWith("20"))) return false;
        try {
            LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    /// The public sector's invoice numbers: thirteen digits that begin with 57, often in groups.
    private static boolean isEan(String number, String after) {
        return number.startsWith("57") && LONG_RUN.matcher(after).find();
    }
}
