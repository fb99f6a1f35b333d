package dk.samraad.upload;

import java.util.Locale;
import java.util.regex.Pattern;

/// Addresses that lead into the machine or the house of whoever wrote them, and often carry a name. Links that a reader can
/// follow stay.
final class LocalPlaces {
    private static final String BEGINS = "(?i)(?:(?<![a-z0-9])(?:file|smb|afp|nfs|vnd\\.sun\\.star\\.[a-z]+):[^\\s\"<>|]"
            + "|(?<![a-z0-9])[a-z]:[\\\\/](?![\\s\\d])|\\\\\\\\+(?=[a-z0-9])|(?<![\\w./-])/(?:home|Users|Volumes)/)";
    private static final Pattern PATH = Pattern.compile(BEGINS + "[^\"<>|]*+");
    /// Up to the name of the file, where a formula may follow.
    private static final Pattern FOLDERS = Pattern.compile(BEGINS + "(?:[^\\[\\]'\"<>|]|'')*[\\\\/]");

    private LocalPlaces() {}

    /// `file:`, `C:\`, `\\server`, `/Users/…`, a script: whatever is no address on the web, of a mailbox, or within the document.
    static boolean isOne(String address) {
        var a = address.strip().toLowerCase(Locale.ROOT);
        if (a.isEmpty() || a.startsWith("#")) return false;
        if (a.startsWith("/") || a.startsWith("\\") || a.startsWith("../") || a.contains("\\")) return true;
        var colon = a.indexOf(':');
        var hasScheme = colon > 0 && a.substring(0, colon).matches("[a-z][a-z0-9+.-]*");
        return hasScheme && !isOfTheWeb(a) && !a.startsWith("data:image/");
    }

    static boolean isOfTheWeb(String address) {
        var a = address.strip().toLowerCase(Locale.ROOT);
        return a.startsWith("http:") || a.startsWith("https:") || a.startsWith("mailto:") || a.startsWith("tel:");
    }

    /// Paths within other words, as the instruction of a field or a description has them.
    static String without(String text) {
        return text.indexOf('\\') < 0 && text.indexOf(":") < 0 && text.indexOf('/') < 0 ? text : PATH.matcher(text).replaceAll("");
    }

    /// A formula or a name that points into a workbook, without the folders the workbook lay in.
    static String withoutFolders(String formula) {
        return without(FOLDERS.matcher(formula).replaceAll(""));
    }
}
