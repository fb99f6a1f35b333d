package dk.samraad.privacy;

import java.util.Collection;
import java.util.regex.Pattern;

/// What a paper that left the house says that it should not: CPR numbers, telephone numbers, e-mail and street addresses.
public final class Leaks {
    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b.{0,200000}?</\\1>|<!--.{0,100000}?-->");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    /// The checksum that a paper prints of its data: by chance eight of its figures stand in a row.
    private static final Pattern SHA_256 = Pattern.compile("(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    private Leaks() {}

    /// @param html or plain text; tags end a row of figures, so that cells of a table are no number together
    /// @param allowed what may stand there: the address and telephone of the authority
    /// @return in how many places
    public static int in(String html, Collection<String> allowed) {
        var words = SHA_256.matcher(HIDDEN.matcher(html).replaceAll(" ")).replaceAll(" ¦ ");
        var text = TAG.matcher(words).replaceAll(" ¦ ")
                .replace("&nbsp;", " ").replace("&#64;", "@").replace("&#x2f;", "/").replace("&#8209;", "-")
                .replace("&ndash;", "-").replace("&amp;", "&");
        return (int) Privacy.find(text).stream().map(found -> found.kind() == Kind.CPR ? "" : text.substring(found.start(), found.end()))
                .filter(said -> said.isEmpty() || allowed.stream().noneMatch(known -> isSame(known, said))).count();
    }

    private static boolean isSame(String known, String said) {
        if (known.isBlank()) return false;
        var number = numberIn(said);
        return known.equalsIgnoreCase(said.strip()) || number.length() >= 8 && number.equals(numberIn(known));
    }

    /// The figures of a telephone number, without the country's own.
    private static String numberIn(String words) {
        return NOT_A_DIGIT.matcher(words).replaceAll("").replaceFirst("^(?:00)?45(?=\\d{8}$)", "");
    }
}
