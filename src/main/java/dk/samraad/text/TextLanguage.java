package dk.samraad.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// In which language and direction words stand that somebody wrote, for whoever reads them aloud: as the writer chose, else by their
/// letters, else as is usual where they stand.
///
/// @param tag BCP 47
public record TextLanguage(String tag, boolean isRightToLeft) {
    /// What a writer can choose.
    private static final List<String> OFFERED = List.of("da", "en", "de", "sv", "nb", "fi", "is", "fo", "kl", "pl", "uk", "ru", "ro",
            "bg", "lt", "lv", "bs", "sq", "el",
            "es", "fr", "it", "pt", "nl", "hu", "tr", "ku", "ar", "fa", "ps", "ur", "he", "so", "am", "ti", "hi", "bn", "ta", "th", "vi",
                    "tl", "zh", "ja", "ko");
    private static final Set<UnicodeScript> RIGHT_TO_LEFT = Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC,
            UnicodeScript.THAANA, UnicodeScript.NKO,
            UnicodeScript.ADLAM);
    /// Those of these scripts, and no other unless its tag says so (`ku-Arab`).
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of("ar", "fa", "ur", "ps", "ckb", "sd", "ug", "he", "iw", "yi", "ji",
            "syr", "dv", "nqo");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");
    /// The first is taken where nothing else is known; letters of the others give them away, or the page does.
    private static final Map<UnicodeScript, List<String>> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, List.of("ar", "fa", "ur", "ps", "ckb")), Map.entry(UnicodeScript.HEBREW, List.of("he", "yi")),
            Map.entry(UnicodeScript.CYRILLIC, List.of("ru", "uk", "bg", "sr", "mk", "be")), Map.entry(UnicodeScript.GREEK, List.of("el")),
            Map.entry(UnicodeScript.HAN, List.of("zh", "ja")), Map.entry(UnicodeScript.HIRAGANA, List.of("ja")),
                    Map.entry(UnicodeScript.KATAKANA, List.of("ja")),
            Map.entry(UnicodeScript.HANGUL, List.of("ko")), Map.entry(UnicodeScript.THAI, List.of("th")), Map.entry(UnicodeScript.LAO,
                    List.of("lo")),
            Map.entry(UnicodeScript.KHMER, List.of("km")), Map.entry(UnicodeScript.MYANMAR, List.of("my")),
                    Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "ne", "mr")),
            Map.entry(UnicodeScript.BENGALI, List.of("bn")), Map.entry(UnicodeScript.TAMIL, List.of("ta")),
                    Map.entry(UnicodeScript.TELUGU, List.of("te")),
            Map.entry(UnicodeScript.GUJARATI, List.of("gu")), Map.entry(UnicodeScript.GURMUKHI, List.of("pa")),
                    Map.entry(UnicodeScript.SINHALA, List.of("si")),
            Map.entry(UnicodeScript.GEORGIAN, List.of("ka")), Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
                    Map.entry(UnicodeScript.ETHIOPIC, List.of("am", "ti")),
            Map.entry(UnicodeScript.TIBETAN, List.of("bo")), Map.entry(UnicodeScript.SYRIAC, List.of("syr")),
                    Map.entry(UnicodeScript.THAANA, List.of("dv")));
    private static final int FIRST_OTHER_LETTER = 0x370;

    /// @param chosen by the writer, BCP 47; empty for no choice
    /// @param usual of the hearing, or of the page that was answered
    public static TextLanguage of(String text, String chosen, String usual) {
        var script = script(text);
        var tag = !chosen.isEmpty() ? chosen : script.map(letters -> tag(letters, text, usual)).orElse(usual);
        return new TextLanguage(tag, script.filter(RIGHT_TO_LEFT::contains).isPresent());
    }

    /// What its letters say; empty for Latin ones, which say nothing.
    public static Optional<TextLanguage> byLetters(String text) {
        return script(text).filter(LANGUAGES::containsKey).map(letters -> new TextLanguage(tag(letters, text, ""),
                RIGHT_TO_LEFT.contains(letters)));
    }

    /// For the `dir` attribute of words in that language, whatever they are: "rtl", or nothing where that is what pages are anyway.
    ///
    /// @param tag BCP 47
    public static @Nullable String dirOf(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var rtl = locale.getScript().isEmpty() ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.toLanguageTag().split("-")[0])
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rtl ? "rtl" : null;
    }

    /// For the `dir` attribute.
    public String dir() {
        return isRightToLeft ? "rtl" : "ltr";
    }

    /// Whether it is one that can be chosen.
    public static boolean isOffered(String tag) {
        return OFFERED.contains(tag);
    }

    /// Tag and name on a page, in the order of their names; Danish and English first.
    public static List<Map.Entry<String, String>> offered(Locale page) {
        return Stream.concat(Stream.of("da", "en"), OFFERED.stream().filter(tag -> !tag.equals("da") && !tag.equals("en")).sorted((a,
                b) -> name(a, page).compareTo(name(b, page))))
                .map(tag -> Map.entry(tag, name(tag, page))).toList();
    }

    /// As somebody would type it: "arabisk", "Arabic", "ar".
    public static Optional<String> named(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        return OFFERED.stream().filter(tag -> tag.equals(plain) || name(tag, Language.DA.locale()).toLowerCase(Locale.ROOT).equals(plain)
                || name(tag, Language.EN.locale()).toLowerCase(Locale.ROOT).equals(plain)).findFirst();
    }

    private static String name(String tag, Locale page) {
        var name = Locale.forLanguageTag(tag).getDisplayLanguage(page);
        return name.substring(0, 1).toUpperCase(page) + name.substring(1);
    }

    /// The script of most of its letters; empty when that is Latin, or there are none.
    private static Optional<UnicodeScript> script(String text) {
        if (isPlain(text)) return Optional.empty();
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).filter(most ->
                most != UnicodeScript.LATIN);
    }

    /// Nearly everything people write here: it costs one look at each character.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= FIRST_OTHER_LETTER) return false;
        return true;
    }

    private static String tag(UnicodeScript letters, String text, String usual) {
        var candidates = LANGUAGES.getOrDefault(letters, List.of());
        if (candidates.contains(usual)) return usual;
        if (candidates.isEmpty()) return usual.isEmpty() ? "und" : usual;
        return switch (letters) {
            case ARABIC -> holds(text, "ٹڈڑےں") ? "ur" : holds(text, "ښځڅډړ") ? "ps" : holds(text, "ڕڵێۆ") ? "ckb" : holds(text, "پچژگ")
                    ? "fa" : "ar";
            case CYRILLIC -> holds(text, "іїєґІЇЄҐ") ? (holds(text, "ўЎ") ? "be" : "uk") : holds(text, "ђћџјљњЂЋЏЈЉЊ") ? "sr" : "ru";
            case HAN -> text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA
                    || UnicodeScript.of(c) == UnicodeScript.KATAKANA) ? "ja" : "zh";
            default -> candidates.getFirst();
        };
    }

    private static boolean holds(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
