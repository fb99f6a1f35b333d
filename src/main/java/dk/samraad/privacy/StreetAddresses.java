package dk.samraad.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A guess: words that are built as Danish road names, or stand after "bor på" or before a postcode, with a house number; and
/// floor, door, postcode and town as far as they follow. A number of something ("Skolevej 3 gange", "Park Allé 15 minutter")
/// is no house number. Roads named otherwise are missed.
final class StreetAddresses {
    private static final String ENDING = "(?:vej|vejen|gade|gaden|all[eé]|all[eé]en|stræde|strædet|plads|pladsen|torv|torvet"
            + "|boulevard|boulevarden|vænge|vænget|vang|vangen|park|parken|have|haven|haverne"
            + "|bakke|bakken|toft|toften|tofte|tofterne|sti|stien|kaj|kajen"
            + "|brygge|bryggen|krog|krogen|kær|kæret|ager|ageren|lund|lunden|eng|engen|høj|højen"
            + "|dal|dalen|draget|svinget|buen|bue|skrænten|ringen|ring|mose|mosen"
            + "|gård|gården|hegn|hegnet|skellet|passage|brink|brinken|skov|skoven|mark|marken|løkke|løkken|banke|banken|række|rækken|linjen"
            + "|parkvej|kvarter|kvarteret|byen|grunden|åsen|klinten|stranden|heden|holmen|næsset"
            + "|vigen|tværen|gærdet|dammen|lyngen|fælleden|volden|terrassen|terrasserne|gangen|gøta|vegur)";
    /// Common nouns with such an ending, also where they begin a sentence.
    private static final Set<String> NO_ROADS = Set.of(
            "motorvej", "motorvejen", "hovedvej", "hovedvejen", "landevej", "landevejen", "cykelvej",
            "cykelsti", "cykelstien", "gangsti", "omvej", "genvej", "udvej", "skolevej", "skolevejen",
            "sidevej", "sidegade", "adgangsvej", "privatvej", "legeplads", "legepladsen", "parkeringsplads",
            "parkeringspladsen", "arbejdsplads", "arbejdspladsen", "byggeplads", "holdeplads",
            "stoppested", "rasteplads", "naturpark", "forlystelsespark", "børnehave", "børnehaven",
            "skolehave", "plejehjemsplads", "kirkegård", "kirkegården", "bondegård", "gågade", "gågaden",
            "baggård", "skolegård", "boligblok", "byggemark", "klimapark", "bypark", "byparken",
            "omfartsvej", "grusvej", "kommunevej", "stikvej", "pladsen", "parken", "haven", "vejen", "gaden",
            "ringvej", "ringvejen", "motorring", "omfartsvejen", "stien", "stier", "skoven", "marken", "torvet", "byen", "marts", "mark");
    private static final String HOUSE = "(?:,)?\\s{1,2}(?:nr\\.?\\s?|nummer\\s)?\\d{1,3}(?![\\d%])(?![.:]\\d|,\\d(?!\\d?\\.?\\s?"
            + "(?:th|tv|mf|sal|etage)(?!\\p{L})))(?:\\s?[A-Za-zÆØÅæøå](?![\\p{L}\\d]))?(?:\\s?-\\s?\\d{1,3}(?!\\d)[A-Za-z]?(?!\\p{L}))?";
    private static final String STOREY = "(?:st|stuen|kl|kld|kælder(?:en)?|mezz|\\d{1,2})\\.?(?:\\s?sal)?\\.?";
    private static final String DOOR = "(?:(?:til\\s)?(?:venstre|højre)|(?:tv|th|mf)(?:\\.|(?!\\p{L}))|dør\\s?"
            + "(?:nr\\.?\\s?)?\\d{1,4}|midtfor|lejl(?:ighed|\\.)?\\s?(?:nr\\.?\\s?)?\\d{1,4}"
            + "|værelse\\s\\d{1,4}|opgang\\s?\\p{L})(?!\\p{L})";
    private static final String INSIDE = "(?:,?\\s{0,2}(?:" + STOREY + ",?\\s?" + DOOR + "|" + DOOR
            + "|(?:st|kl|stuen|\\d{1,2})\\.?\\s?(?:sal|etage)(?!\\p{L})(?:,?\\s" + DOOR
            + ")?|(?:st|\\d{1,2})\\.(?=\\s{0,2}(?:,|$))|\\d{1,2}\\.\\s\\d{1,3}(?![\\d.])|(?<=,\\s?)(?:stuen|st\\.?|kælderen)(?!\\p{L})))?";
    private static final String TOWN = "(?:,?\\s{1,2}(?:(?:DK-?\\s?)?\\d{4}|FO-?\\s?\\d{3})\\s{1,2}(?:(?:St|Nr|Sdr"
            + "|Ndr|Vr|Kgs|Gl|Ll)\\.?\\s)?\\p{Lu}\\p{L}{1,30}(?:\\s(?:N|S|V|Ø|K|NV|SV|C|NØ|SØ)"
            + "(?!\\p{L})|\\s\\p{Lu}\\p{L}{0,20}(?!\\p{L}))?)";
    private static final String REST = INSIDE + TOWN + "?";
    private static final String FIRST_WORDS = "(?:(?:Store|Lille|St\\.|Ll\\.|Gammel|Gamle|Gl\\.|Ny|Nye|Nørre|Nr\\.|Ndr\\.|Sønder|Sdr\\."
            + "|Øster|Ø\\.|Vester|V\\.|Øvre|Nedre|Indre|Ydre|Lange|Korte|Smalle|Brede|Vestre"
            + "|Østre|Nordre|Søndre|Hellige)\\s?|\\p{Lu}\\p{L}{2,15}s\\s){0,2}";
    private static final Pattern ONE_WORD = Pattern.compile("(?<!\\p{L})" + FIRST_WORDS
            + "(\\p{Lu}\\p{L}{0,30}?" + ENDING + ")" + HOUSE + REST);
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}-])(\\p{Ll}{2,30}?(?:vej|vejen|gade|gaden|all[eé]|stræde|vænge|vænget"
            + "|boulevard|torv|toften|parken|bakken|haven|vangen|lunden))" + HOUSE + "(?:" + INSIDE
            + ",?\\s{1,2}\\d{4}\\s\\p{Ll}{2,20}(?!\\p{L})|" + REST + ")");
    private static final Pattern SEVERAL_WORDS =
            Pattern.compile("(?<![\\p{L}.])(?:(?:\\p{Lu}\\.\\s?){1,3}|)(?:\\p{Lu}[\\p{L}'-]{1,20}\\.?\\s(?:af\\s|de\\s|og\\s|von\\s)?){0,4}"
            + "(\\p{Lu}[\\p{L}'-]{1,20}\\.?\\s(?:All[eé]|[Vv]ej|[Gg]ade|[Pp]lads|[Tt]orv|[Ss]træde"
            + "|[Bb]oulevard|Park|[Vv]ænge|Strandvej|[Kk]aj|[Tt]værvej|Have|Gård|[Pp]assage|Brygge|Bakke|Toft|Sti))" + HOUSE + REST);
    /// Whatever it is called: somebody lives there, or a town follows.
    private static final Pattern LIVES = Pattern.compile("(?iu)(?<!\\p{L})(?:bor|boede"
            + "|boende|bopæl|flytter|flyttede|flyttet|adresse(?:n)?|bosat)(?-i:\\s(?:er|på|i|til|ved|nu|selv|stadig|alene|:)){0,3}[: ]\\s?"
            + "((?-i:\\p{Lu})[\\p{L}.'-]{1,30}(?:\\s\\p{L}[\\p{L}.'-]{1,30}){0,3}" + HOUSE + REST + ")");
    private static final Pattern BEFORE_TOWN =
            Pattern.compile("(?<![\\p{L}.])(?:\\p{Lu}[\\p{L}.'-]{1,30}\\s){0,2}(\\p{Lu}[\\p{L}.'-]{1,30})" + HOUSE + INSIDE + TOWN);
    private static final Pattern BOX = Pattern.compile("(?iu)(?<!\\p{L})(?:postboks|postbox"
            + "|po\\.? ?box|box)\\s(?:nr\\.?\\s)?\\d{1,5}(?![\\d.,]\\d)" + "(?-i:" + TOWN + ")?");
    private static final Pattern UNIT = Pattern.compile("(?iu)^[ -]{1,2}(?:minut|gange|gang\\b|meter|m\\b|km|kilometer|time|dag(?:e|en)?\\b"
            + "|år|uge|måned|kr\\b|kroner|procent|%|person|borger|børn|barn|biler|bil\\b|plads"
            + "|stk|bænk|træer|bolig|lejlighed(?:er|s)|hus(?:e|stande)\\b"
            + "|elever|ansatte|medarbejder|hektar|kvm|m2|gamle|nye|andre|store|små|dårlige|gode|forskellige|af\\b|skoler|busser|hold|grader"
            + "|punkter|deltager|frivillige|ældre|unge|mand\\b|mennesker|point|sekunder|kilo"
            + "|kg|liter|lys|steder|forslag|huller|ud\\saf|til\\s\\d)");

    private StreetAddresses() {}

    static List<Finding> in(Folded folded) {
        var text = folded.text();
        if (Digits.of(text, 1).count() == 0) return List.of();
        return Stream.of(SEVERAL_WORDS, ONE_WORD, SMALL, LIVES, BEFORE_TOWN, BOX)
                .flatMap(pattern -> pattern.matcher(text).results()
                        .filter(m -> isHouse(text, m, pattern))
                        .map(m -> pattern == LIVES ? folded.finding(Kind.ADDRESS, m.start(1), m.end(1))
                        : folded.finding(Kind.ADDRESS, m.start(), m.end())))
                .toList();
    }

    private static boolean isHouse(String text, MatchResult match, Pattern pattern) {
        if (UNIT.matcher(text.substring(match.end(), Math.min(text.length(), match.end() + 24))).find()) return false;
        return pattern == LIVES || pattern == BEFORE_TOWN || pattern == SEVERAL_WORDS || pattern == BOX
                || pattern == ONE_WORD && match.start() < match.start(1) || !NO_ROADS.contains(match.group(1).toLowerCase(Locale.ROOT));
    }
}
