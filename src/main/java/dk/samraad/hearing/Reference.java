package dk.samraad.hearing;

import java.util.Comparator;
import java.util.Locale;

/// The number of a reply or an opinion as people say it: "p-012", "o-1000".
public final class Reference {
    /// As they were given: by letter, then by number, so that p-1000 comes after p-999.
    public static final Comparator<String> ORDER = Comparator.comparing(Reference::letter).thenComparing(Reference::number)
            .thenComparing(Comparator.naturalOrder());

    private Reference() {}

    /// @param letter what kind it is: o, p or r
    /// @param number from 1
    public static String of(String letter, int number) {
        return String.format(Locale.ROOT, "%s-%03d", letter, number);
    }

    private static String letter(String reference) {
        var end = reference.indexOf('-');
        return end < 0 ? reference : reference.substring(0, end);
    }

    /// 0 for what is no reference, which then stands first.
    private static long number(String reference) {
        var digits = reference.substring(reference.indexOf('-') + 1);
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }
}
