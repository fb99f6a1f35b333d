package dk.samraad.hearing.web;

import dk.samraad.text.PlainText;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.field.DateTyped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// Typed text and dates of the forms of this room and of those above it, in and out.
public final class FormText {
    private FormText() {}

    public static String of(FormFields fields, String name) {
        return PlainText.clean(fields.first(name));
    }

    /// Lines as the database keeps them.
    public static String lines(FormFields fields, String name) {
        return of(fields, name);
    }

    public static DateTyped date(FormFields fields, String name) {
        return new DateTyped(of(fields, name + "-day"), of(fields, name + "-month"), of(fields, name + "-year"));
    }

    public static DateTyped typed(LocalDate date) {
        return new DateTyped(String.valueOf(date.getDayOfMonth()), String.valueOf(date.getMonthValue()), String.valueOf(date.getYear()));
    }

    public static boolean isEmpty(DateTyped typed) {
        return typed.day().isEmpty() && typed.month().isEmpty() && typed.year().isEmpty();
    }

    /// Empty when it is no date, or of a year nobody means, such as "26".
    public static Optional<LocalDate> read(DateTyped typed) {
        try {
            var date = LocalDate.of(Integer.parseInt(typed.year()), Integer.parseInt(typed.month()), Integer.parseInt(typed.day()));
            return Optional.of(date).filter(d -> d.getYear() >= 2000 && d.getYear() < 2200);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A number of an earlier page of ours; something else was not ours and is as old as can be.
    public static long revision(FormFields fields) {
        var text = of(fields, "revision");
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /// "30. april 2026".
    public static String date(Shell shell, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(shell.locale()).format(date);
    }
}
