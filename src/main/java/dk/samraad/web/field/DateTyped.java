package dk.samraad.web.field;

/// A date in three parts, as typed. Sent as `<name>-day`, `<name>-month`, `<name>-year`.
public record DateTyped(String day, String month, String year) {
    public static DateTyped empty() {
        return new DateTyped("", "", "");
    }
}
