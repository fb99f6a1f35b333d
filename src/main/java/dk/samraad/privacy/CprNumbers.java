package dk.samraad.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// DDMMYY-NNNN in the ways people write it. Modulus 11 is not asked for: numbers given out since October 2007 do not
/// keep to it. The date must be a real one under the century rule of the seventh digit.
///
/// Source: Bekendtgørelse af lov om Det Centrale Personregister; CPR-kontoret, "Personnummeret i CPR".
final class CprNumbers {
    private static final String GAP = "[\\s\\u00A0\\u202F]?[-./\\u2010-\\u2015\\u2212]?[\\s\\u00A0\\u202F]?";
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<!\\d)(\\d\\d)" + GAP + "(\\d\\d)" + GAP + "(\\d\\d)" + GAP + "(\\d)(\\d{3})(?!\\d)");
    private static final Pattern LONG_YEAR =
            Pattern.compile("(?<!\\d)(\\d\\d)" + GAP + "(\\d\\d)" + GAP + "((?:18|19|20)\\d\\d)[\\s\\u00A0\\u202F]?[-\\u2010-\\u2015\\u2212\\s](\\d)(\\d{3})(?!\\d)");
    /// Numbers of the same shape that say what they are.
    private static final Pattern OTHER = Pattern.compile("(?i)(?:EAN|GLN|IBAN|CVR|P-nr|kr)[-. :]*$");

    private CprNumbers() {}

    static List<Finding> in(String text) {
        var shortYears = SHORT_YEAR.matcher(text).results().filter(m -> isDate(m, century(m)));
        var longYears = LONG_YEAR.matcher(text).results().filter(m -> isDate(m, Integer.parseInt(m.group(3))));
        return java.util.stream.Stream.concat(shortYears, longYears)
                .filter(m -> !saysOtherwise(text, m.start()))
                .map(m -> new Finding(Kind.CPR, m.start(), m.end()))
                .toList();
    }

    /// The year of birth: two digits placed in a century by the seventh.
    private static int century(MatchResult number) {
        var year = Integer.parseInt(number.group(3));
        return switch (number.group(4).charAt(0)) {
            case '0', '1', '2', '3' -> 1900 + year;
            case '4', '9' -> year <= 36 ? 2000 + year : 1900 + year;
            default -> year <= 57 ? 2000 + year : 1800 + year;
        };
    }

    /// Replacement numbers add 60 to the day.
    private static boolean isDate(MatchResult number, int year) {
        var day = Integer.parseInt(number.group(1));
        try {
            var date = LocalDate.of(year, Integer.parseInt(number.group(2)), day > 60 ? day - 60 : day);
            return date.getYear() == year;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static boolean saysOtherwise(String text, int start) {
        return OTHER.matcher(text.substring(Math.max(0, start - 8), start)).find();
    }
}
