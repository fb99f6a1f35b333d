package dk.samraad.survey.web;

import dk.samraad.survey.Survey.Schedule;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.DateTyped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The four days of a survey as typed.
public record ScheduleTyped(DateTyped opensOn, DateTyped closesOn, DateTyped publicUntil, DateTyped retainedUntil) {
    static final ScheduleTyped EMPTY = new ScheduleTyped(DateTyped.empty(), DateTyped.empty(), DateTyped.empty(), DateTyped.empty());

    static ScheduleTyped of(Map<String, Object> fields) {
        return new ScheduleTyped(date(fields, "opensOn"), date(fields, "closesOn"), date(fields, "publicUntil"),
                date(fields, "retainedUntil"));
    }

    static ScheduleTyped of(Schedule days) {
        return new ScheduleTyped(typed(days.opensOn()), typed(days.closesOn()), typed(days.publicUntil()), typed(days.retainedUntil()));
    }

    private static DateTyped typed(LocalDate date) {
        return new DateTyped(String.valueOf(date.getDayOfMonth()), String.valueOf(date.getMonthValue()), String.valueOf(date.getYear()));
    }

    private static DateTyped date(Map<String, Object> fields, String name) {
        return new DateTyped(text(fields, name + "-day"), text(fields, name + "-month"), text(fields, name + "-year"));
    }

    static String text(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Object value && !(value instanceof Iterable) ? PlainText.clean(value.toString()) : "";
    }

    void check(Shell shell, FormErrors errors) {
        check(opensOn, "opensOn", shell.t("survey.opens-on"), shell, errors);
        check(closesOn, "closesOn", shell.t("survey.closes-on"), shell, errors);
        check(publicUntil, "publicUntil", shell.t("survey.public-until"), shell, errors);
        check(retainedUntil, "retainedUntil", shell.t("survey.retained-until"), shell, errors);
    }

    private static void check(DateTyped typed, String field, String name, Shell shell, FormErrors errors) {
        if (read(typed).isEmpty()) errors.add(field, shell.t("survey.wish.no-date", name));
    }

    Schedule schedule() {
        return new Schedule(read(opensOn).orElseThrow(), read(closesOn).orElseThrow(), read(publicUntil).orElseThrow(),
                read(retainedUntil).orElseThrow());
    }

    private static Optional<LocalDate> read(DateTyped typed) {
        try {
            var date = LocalDate.of(Integer.parseInt(typed.year()), Integer.parseInt(typed.month()), Integer.parseInt(typed.day()));
            // "26" is no year anybody means.
            return Optional.of(date).filter(d -> d.getYear() >= 2000 && d.getYear() < 2200);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
