package dk.samraad.privacy;

import java.util.regex.Pattern;

/// Turns of phrase that point at one person, though no word of them stands on a list.
final class Pointers {
    private static final String NETWORK = "(?:facebook|fb|insta|instagram|snap|snapchat|tiktok|messenger|linkedin|twitter)";
    private static final Pattern ACCOUNT = Pattern.compile("(?iu)\\b(?:find|skriv|følg|kontakt|tilføj|se|kender|hedder)\\b[^.!?\n]{0,30}\\b"
            + NETWORK + "\\b|\\b" + NETWORK + "\\s(?:som|under|hvor jeg|navnet)\\b|\\b\\p{L}{3,20}\\d{1,4}\\s(?:på"
            + "|via)\\s" + NETWORK + "\\b");
    private static final Pattern HOME = Pattern.compile("(?iu)\\b(?:min|mit|vores|hendes|hans|deres)\\s(?:adresse|hus|dør)\\s(?:er"
            + "|ligger|har)\\b"
            + "|\\bbo(?:r|ede)?\\s(?:\\p{L}{2,12}\\s)?(?:på|i|ved)\\s\\p{L}{3,24}\\s(?:nummer\\s)?(?:en|et|to|tre|fire|fem|seks|syv|otte"
            + "|ni|ti|elleve"
            + "|tolv|\\p{L}{2,6}ten|\\p{L}{0,8}(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems))\\b(?!\\s\\p{L})");
    /// "Hans er en idiot", "August er fuld", where "hans" and "august" are words, too; and "utilfredse med bo".
    private static final Pattern NAMESAKE = Pattern.compile("(?u)(?:^|[.!?\n]\\s*)(?:Hans|August|Bo|Per|Line|Tage|Tue|Ask|Birk|Bjørn"
            + "|Falk|Frank"
            + "|Rune|Silke|Sander|Stella|Iris|Viola|Ruth|Kent|Tim|Dan|Kim|Ove|Else)\\s(?:er|var|har|havde|skal|skulle|vil|ville|kan|bor"
            + "|siger|sagde"
            + "|gør|gjorde|drikker|lyver|råber)\\b|(?iu)\\b(?:med|om|af|hos|mod|spørg|kender)\\s(?:bo|ib|tue|ask|birk|rune|frank|aske"
            + "|ove|kim|tim|kent)\\b");

    private Pointers() {}

    static boolean toAnAccount(String text) {
        return ACCOUNT.matcher(text).find();
    }

    static boolean toAHome(String text) {
        return HOME.matcher(text).find();
    }

    static boolean toANamesake(String text) {
        return NAMESAKE.matcher(text).find();
    }
}
