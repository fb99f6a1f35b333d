package dk.samraad.privacy;

import java.util.List;
import java.util.regex.Pattern;

/// A guess: a capitalised word that ends as Danish road names do, with a house number, floor, door, postcode and town
/// as far as they follow. Roads named otherwise ("Strandbo 4") are missed; "Skolevej 3 gange" is masked by mistake.
final class StreetAddresses {
    private static final String ROAD = "(?:vej|vejen|gade|gaden|all[eé]|all[eé]en|stræde|strædet|plads|pladsen|torv|torvet"
            + "|boulevard|boulevarden|vænge|vænget|vang|vangen|park|parken|haven|bakke|bakken|toft|toften|sti|stien|kaj|kajen"
            + "|brygge|krog|krogen|kær|kæret|ager|ageren|lund|lunden|eng|engen|tværvej|ringvej|høj|højen|dal|dalen)";
    private static final String TOWN = "(?:,?\\s{1,2}(?:DK-?)?\\d{4}\\s(?:(?:St|Nr|Sdr|Ndr|Vr|Kgs|Gl|Ll)\\.?\\s)?\\p{Lu}\\p{L}{1,30}(?:\\s\\p{Lu}\\p{L}{0,20}(?!\\p{L}))?)?";
    private static final String FLOOR = "(?:,?\\s{0,2}(?:st|kl|\\d{1,2})\\.?\\s?(?:sal)?,?\\s?(?:tv|th|mf|dør\\s?\\d{1,3})\\b\\.?)?";
    private static final String NUMBER = "\\s{1,2}(?:nr\\.?\\s?)?\\d{1,3}(?:\\s?[A-Za-z](?!\\p{L}))?(?!\\d)";
    private static final Pattern ONE_WORD = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{1,30}?" + ROAD + NUMBER + FLOOR + TOWN);
    private static final Pattern TWO_WORDS = Pattern.compile("(?<!\\p{L})(?:\\p{Lu}[\\p{L}.]{1,20}\\s){1,2}"
            + "(?:All[eé]|Vej|Gade|Plads|Torv|Stræde|Boulevard|Park|Vænge|Strandvej)"
            + NUMBER + FLOOR + TOWN);

    private StreetAddresses() {}

    static List<Finding> in(String text) {
        var twoWords = find(text, TWO_WORDS);
        return java.util.stream.Stream.concat(
                        twoWords.stream(),
                        find(text, ONE_WORD).stream().filter(f -> twoWords.stream().noneMatch(f::overlaps)))
                .toList();
    }

    private static List<Finding> find(String text, Pattern pattern) {
        return pattern.matcher(text).results()
                .map(m -> new Finding(Kind.ADDRESS, m.start(), m.end()))
                .toList();
    }
}
