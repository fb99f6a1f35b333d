package dk.samraad.web;

/// A whole number in a sentence, as people write one: with a sign between thousands from five digits on. Shorter ones have none,
/// for most of them are years.
public final class WrittenNumber {
    private static final long LONG = 10_000;

    private WrittenNumber() {}

    /// "2024", "10.000", "−5"
    public static String of(long number, Language language) {
        var digits = Math.abs(number) < LONG ? Long.toString(Math.abs(number)) : String.format(language.locale(), "%,d", Math.abs(number));
        return number < 0 ? "−" + digits : digits;
    }
}
