package dk.samraad.web.field;

import dk.samraad.text.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date in three parts, as typed. Sent as `<name>-day`, `<name>-month`, `<name>-year`.
public record DateTyped(String day, String month, String year) {
    public static DateTyped empty() {
        return new DateTyped("", "", "");
    }

    /// @param date nothing for an empty one
    public static DateTyped of(@Nullable LocalDate date) {
        if (date == null) return empty();
        return new DateTyped(String.valueOf(date.getDayOfMonth()), String.valueOf(date.getMonthValue()), String.valueOf(date.getYear()));
    }

    /// @param fields a form's, as Micronaut binds them
    public static DateTyped of(Map<String, Object> fields, String name) {
        return new DateTyped(text(fields, name + "-day"), text(fields, name + "-month"), text(fields, name + "-year"));
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /// The date, when there is such a day in this or the next century.
    public Optional<LocalDate> read() {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            // "26" is no year anybody means.
            return Optional.of(date).filter(d -> d.getYear() >= 2000 && d.getYear() < 2200);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String text ? PlainText.clean(text) : "";
    }
}
