package dk.samraad.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/// Numbers as people write them in a language.
public final class WrittenNumber {
    private static final long LONG = 10_000;
    /// Not broken over two lines.
    private static final char SPACE = '\u00a0';

    private WrittenNumber() {}

    /// A whole number in a sentence, with a sign between thousands from five digits on: shorter ones have none, for most of them
    /// are years. "2024", "10.000", "−5"
    public static String of(long number, Language language) {
        var digits = Math.abs(number) < LONG ? Long.toString(Math.abs(number)) : String.format(language.locale(), "%,d", Math.abs(number));
        return number < 0 ? "−" + digits : digits;
    }

    /// How many there are, with a sign between all thousands: "1.412"
    public static String count(long number, Language language) {
        return format("#,##0", language).format(number);
    }

    /// Rounded as [Rounding] does; zeros at the end are left out: "6,7", "54"
    ///
    /// @param digits at most so many after the comma
    public static String rounded(double number, int digits, Language language) {
        return format("#,##0" + (digits > 0 ? "." + "#".repeat(digits) : ""), language).format(Rounding.halfUp(number, digits));
    }

    /// One digit after the comma, always: means stand under each other. "6,0"
    public static String mean(double number, Language language) {
        return format("#,##0.0", language).format(Rounding.halfUp(number, 1));
    }

    /// For a spreadsheet: one digit after the comma and nothing between thousands. "6,0"
    public static String tenths(double number, Language language) {
        return format("0.0", language).format(Rounding.halfUp(number, 1));
    }

    /// A share of a hundred in whole per cent: "12 %" in Danish, "12%" in English
    public static String percent(double share, Language language) {
        return rounded(share, 0, language) + percentSign(language);
    }

    public static String percentSign(Language language) {
        return language == Language.DA ? SPACE + "%" : "%";
    }

    private static DecimalFormat format(String pattern, Language language) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
    }
}
