package dk.samraad.document;

import java.util.Locale;

/// Where a link of a document may lead: the web, mail, a telephone, or a heading of the same document.
public final class WebAddress {
    private WebAddress() {}

    /// Other links are drawn as the text they are: a document never carries `javascript:` or a path of somebody's machine.
    public static boolean isSafe(String target) {
        var lower = target.toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")
                || lower.startsWith("tel:");
        return target.startsWith("#") ? target.length() > 1 : known && target.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
    }
}
