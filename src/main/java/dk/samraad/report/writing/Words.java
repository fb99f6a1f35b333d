package dk.samraad.report.writing;

import dk.samraad.web.Language;
import dk.samraad.web.Messages;
import dk.samraad.web.WrittenNumber;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Texts, numbers and days as the reader of a report expects them: 1.234,5 and "12 %" in Danish.
public final class Words {
    /// Not broken over two lines.
    private static final String SPACE = "\u00a0";

    private final Messages messages;
    private final DecimalFormatSymbols symbols;

    public Words(Language language) {
        this.messages = Messages.in(language);
        this.symbols = DecimalFormatSymbols.getInstance(locale());
    }

    public String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    public String name(Enum<?> constant) {
        return messages.name(constant);
    }

    public Locale locale() {
        // Danish and British: a day stands before its month.
        return messages.language() == Language.DA ? Locale.of("da", "DK") : Locale.UK;
    }

    public String count(int number) {
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /// @param digits at most so many after the comma; zeros at the end are left out
    public String number(double number, int digits) {
        return format("#,##0" + (digits > 0 ? "." + "#".repeat(digits) : "")).format(number);
    }

    /// As a spreadsheet of the language reads it: no dots between thousands, at most two digits after the comma.
    public String plain(double number) {
        return format("0.##").format(number);
    }

    /// One digit after the comma, always: means stand under each other.
    public String mean(double number) {
        return format("#,##0.0").format(number);
    }

    /// Half up, as the charts do: 48.5 is 49 in both.
    private DecimalFormat format(String pattern) {
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /// "12 %" in Danish, "12%" in English.
    public String percent(double share) {
        return number(share, 0) + percentSign();
    }

    public String percentSign() {
        return messages.language() == Language.DA ? SPACE + "%" : "%";
    }

    /// A whole number that is no count of people: a year, an amount.
    public String number(long number) {
        return WrittenNumber.of(number, messages.language());
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.language() == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy", locale()).format(day)
                .replace(' ', SPACE.charAt(0));
    }

    /// Where there is little room, as in a table: 10.2.2026, 10/2/2026.
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.language() == Language.DA ? "d.M.yyyy" : "d/M/yyyy", locale()).format(day);
    }

    /// "a", "a og b", "a, b og c".
    public String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return t("report.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    /// What people were asked or answered, between the marks of the language.
    public String quoted(String text) {
        return messages.language() == Language.DA ? "»" + text + "«" : "“" + text + "”";
    }
}
