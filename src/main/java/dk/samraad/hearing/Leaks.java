package dk.samraad.hearing;

import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Privacy;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// What a paper that left the house says that it should not: CPR numbers, telephone numbers, e-mail and street addresses.
public final class Leaks {
    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b.{0,200000}?</\\1>|<!--.{0,100000}?-->");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    private Leaks() {}

    /// @param html or plain text; tags end a row of figures, so that cells of a table are no number together
    /// @param allowed what may stand there: the address and telephone of the authority
    /// @return in how many places
    public static int in(String html, Collection<String> allowed) {
        var text = TAG.matcher(HIDDEN.matcher(html).replaceAll(" ")).replaceAll(" ¦ ")
                .replace("&nbsp;", " ").replace("&#64;", "@").replace("&#x2f;", "/").replace("&#8209;", "-").replace("&ndash;", "-").replace("&amp;", "&");
        return (int) Privacy.find(text).stream().map(found -> found.kind() == Kind.CPR ? "" : text.substring(found.start(), found.end()))
                .filter(words -> words.isEmpty() || allowed.stream().noneMatch(known -> isSame(known, words))).count();
    }

    private static boolean isSame(String known, String words) {
        if (known.isBlank()) return false;
        var digits = NOT_A_DIGIT.matcher(words).replaceAll("");
        return known.equalsIgnoreCase(words.strip()) || digits.length() >= 8 && List.of(digits, digits.replaceFirst("^(?:00)?45", "")).contains(NOT_A_DIGIT.matcher(known).replaceAll(""));
    }
}
