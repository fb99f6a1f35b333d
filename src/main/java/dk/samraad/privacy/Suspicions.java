package dk.samraad.privacy;

import dk.samraad.privacy.Digits.Gap;
import dk.samraad.privacy.Words.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The second, looser look at what would be public before anybody has read it: safety goes before comfort, so many harmless
/// texts wait. A word with a capital inside a sentence is let pass only when it is listed or stands so in what is public
/// already; at the beginning of a sentence any ordinary word is.
public final class Suspicions {
    private static final int ROW = 6;
    private static final Pattern MAIL = Pattern.compile("(?iu)@|snabel|[(\\[{<]\\s?(?:at|a)\\s?[)\\]}>]|[_-]at[_-]|\\b(?:punktum|prik"
            + "|dot|gmail|hotmail|outlook|yahoo|icloud|live\\.dk|jubii|ofir)\\b|\\bwww\\.|https?:|(?:^|[.\\s])(?:dk|com|net|org)\\b"
            + "|\\.(?:eu|nu)\\b|\\b(?:insta|instagram|facebook|snapchat|snap|tiktok|messenger)[: ]{1,3}(?!og\\b|er\\b|eller\\b|på\\b"
            + "|til\\b|for\\b|i\\b|har\\b|som\\b|med\\b)\\p{L}");
    private static final Pattern HOUSE = Pattern.compile("(\\p{L}[\\p{L}.'-]{0,24})(,? {1,2}|\\n)(?:nr\\.? ?|nummer "
            + ")?(\\d{1,3})(?!\\d)(?![.,:]\\d)(\\s?[A-Za-zÆØÅæøå](?![\\p{L}\\d]))?((?:[- ,.]{0,2}|\\s)\\p{L}{0,24}|)");
    /// Somebody's door without their road: "i nr. 7", "2. th.", "egevej7b".
    private static final Pattern DOOR = Pattern.compile("(?iu)\\b(?:i|fra|til|på|hos|ved)\\s(?:nr\\.?|nummer)\\s?\\d{1,3}\\b"
            + "|\\b\\d{1,2}\\.?\\s?(?:sal|etage)\\b|(?<!\\p{L})(?:th|tv|mf)\\.|\\b\\d{1,2}\\.?\\s?(?:th|tv|mf)\\b"
            + "|\\bstuen\\s(?:til\\s)?(?:venstre|højre|th|tv)\\b|(?<![\\p{L}\\d])\\p{L}{2,20}(?:vej|gade|allé|stræde|vænge|parken|torv"
            + "|toften|vangen|bakken|haven)[nt]?\\d{1,3}");
    private static final Pattern SPACED_OUT = Pattern.compile("(?<!\\p{L})(?:\\p{L}[ ._*-]){3}\\p{L}(?!\\p{L})");
    private static final Set<String> BEFORE_NUMBERS = Set.copyOf(List.of(("fra til på i om kl ca cirka over under mindst højst omkring "
            + "omtrent de alle kun er var bliver og eller med af for hver hvert efter før end punkt pkt afsnit kapitel kap stk artikel"
            + " uge side sider linje bus tog spor mellem blandt inden siden den en et når have har havde får fik plus minus mere mindre "
            + "nu per pr cirka næsten knap godt hele disse vores fase trin niveau klasse bilag figur tabel"
            + " spørgsmål mål pejlemærke tema trin nr paragraf § januar februar marts april maj juni juli august september oktober "
            + "november december").split(" ")));
    private static final Pattern UNIT = Pattern.compile("(?iu)^[- ,.]{0,2}(?:minut|gang|meter|m$|km|kilomet|time|dag|døgn|år|uge|måned"
            + "|kr|kroner|procent|person|borger|børn|barn|bil|stk|bænk|træ|bolig|lejlighed|hus|elev|ansat|medarbejder|plads|skole|bus"
            + "|hold|grad|punkt|deltager"
            + "|frivillig|ældre|unge|menneske|point|sekund|kilo|kg$|liter|sted|forslag|mand$|kvinde|gæst|medlem|foren|møde|besøg|årig"
            + "|tusind|million|mia|mio|familie|husstand|cykl|tog$|afgang|linje|tilbud|svar$|klasse|nye$|år$|hektar|kvadrat|kvm)");
    private static final Pattern CPR_WORD = Pattern.compile("(?iu)\\bcpr|personn(?:r|ummer)|sygesikring|fødselsdato|\\bfødt den\\b");
    private static final Pattern NUMBER_WORDS = Pattern.compile("(?iu)(?:\\b(?:nul|en|et|én|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve"
            + "|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|[a-zæøå]{0,9}tyve|[a-zæøå]{0,9}tredive|[a-zæøå]{0,9}fyrre"
            + "|[a-zæøå]{0,9}halvtreds|[a-zæøå]{0,9}tres|[a-zæøå]{0,9}halvfjerds|[a-zæøå]{0,9}firs"
            + "|[a-zæøå]{0,9}halvfems)\\b(?:[\\s,.-]{1,3}|$)){3}");
    /// Endings that no name has: a sentence may begin with such a word, listed or not.
    private static final Pattern NO_NAME = Pattern.compile("[\\p{L}-]{3,}(?:erne|ernes|elsen|elserne|elser|hed|heden|heder|ning|ningen"
            + "|ninger|tion|tionen|tioner|ingerne|skabet|iteten|hederne|ligt|lige|ende|ering|eringen|politikken|planen|forslaget)");
    private static final Pattern BODY = Pattern.compile("\\p{Lu}\\p{L}{3,}(?:rådet|råd|styrelsen|styrelse|ministeriet|udvalget|udvalg"
            + "|forvaltningen|forvaltning|kommune|kommuner|foreningen|foreninger|biblioteket|klubben|organisationer|organisationen"
            + "|forbundet|centret|centeret|hjemmet|loven|politikken|planen|bestyrelsen|organisation|skolen|strategien|strategi"
            + "|afdelingen|tilsynet|universitet)s?");

    /// Those that are not made of a listed first name.
    private static final Set<String> COMMON_SURNAMES = Set.of("Christensen", "Kristensen", "Olsen", "Thomsen", "Frandsen", "Lauridsen",
            "Laursen", "Clausen", "Andreasen", "Mogensen", "Nissen", "Bertelsen", "Johnsen",
            "Jepsen", "Jeppesen", "Ibsen", "Bendtsen", "Bentsen", "Carlsen", "Karlsen", "Nørgaard", "Kjær", "Østergaard", "Schmidt",
                    "Bech", "Dahl", "Winther", "Juhl", "Nygaard", "Mathiesen", "Mortensen", "Svendsen");

    private Suspicions() {}

    /// @param known texts that are public already: what has a capital inside a sentence there, has one here
    public static Set<Suspicion> in(String original, KnownNames known) {
        var folded = Folded.of(original);
        var text = folded.text();
        var found = EnumSet.noneOf(Suspicion.class);
        if (hasRow(text) || NUMBER_WORDS.matcher(text).find()) found.add(Suspicion.NUMBER);
        if (!CprNumbers.in(folded).isEmpty()) found.add(Suspicion.NUMBER);
        if (CPR_WORD.matcher(text).find() && text.chars().filter(c -> Digits.isDigit((char) c)).count() >= 4) found.add(Suspicion.NUMBER);
        if (MAIL.matcher(text).find() || Pointers.toAnAccount(text)) found.add(Suspicion.EMAIL);
        if (hasHouse(text) || DOOR.matcher(text).find() || Pointers.toAHome(text)) found.add(Suspicion.ADDRESS);
        if (text.codePoints().anyMatch(c -> Character.isLetter(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)) found.add(Suspicion.SCRIPT);
        if (SPACED_OUT.matcher(text).find() || Pointers.toANamesake(text) || hasName(text, Words.of(text),
                known)) found.add(Suspicion.NAME);
        return found;
    }

    private static boolean hasRow(String text) {
        var digits = Digits.of(LookAlikes.asDigits(text), ROW);
        int row = 0;
        for (int i = 0; i < digits.count(); i++) {
            row++;
            if (row >= ROW) return true;
            if (digits.after(i) == Gap.BREAK) row = 0;
        }
        return false;
    }

    private static boolean hasHouse(String text) {
        var house = HOUSE.matcher(text);
        for (int from = 0; from <= text.length() && house.find(from); from = house.end(3)) {
            if (house.group(4) != null && !UNIT.matcher(house.group(4)).find()) return true;
            var word = house.group(1).replace(".", "").toLowerCase(java.util.Locale.ROOT);
            if (!BEFORE_NUMBERS.contains(word) && !UNIT.matcher(house.group(5)).find()) return true;
        }
        return false;
    }

    /// A sentence that begins in a small letter says nothing by its small letters: every word must be a listed one there, as
    /// behind a title.
    private static boolean hasName(String text, List<Word> words, KnownNames known) {
        var careless = false;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var small = word.small();
            if (isName(word.text()) && !WordList.WORDS_FIRST.contains(small)) return true;
            if (word.begins() && !isAfterNumber(text, i == 0 ? 0 : words.get(i - 1).end(), word.start())) careless = !word.isCapital();
            var titled = i > 0 && word.joined() && Titles.isStrong(words.get(i - 1).small());
            if (!word.isCapital()) {
                if ((careless || titled) && !isOrdinary(word, null) && !Titles.isTitle(small) && !known.has(capital(small))) return true;
                if (titled && WordList.ALSO_WORDS.contains(small) && Titles.isClose(words.get(i - 1).small())) return true;
                continue;
            }
            if (titled && !small.equals("i")) return true;
            if (known.has(word.text()) || known.has(word.stem()) || BODY.matcher(word.text()).matches()) continue;
            if (word.begins() || word.isAllCapitals()) {
                if (isOrdinary(word, i + 1 < words.size() && !words.get(i + 1).begins() ? words.get(i + 1) : null)) continue;
            }
            return true;
        }
        return false;
    }

    /// "den 15. marts", "pkt. 3.1 er": the dot ends no sentence.
    private static boolean isAfterNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) if (Digits.isDigit(text.charAt(i))) return true;
        return false;
    }

    private static String capital(String small) {
        return small.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + small.substring(1);
    }

    /// In small letters too: "grete fra nr. 4", "madses mor", "jensen".
    private static boolean isName(String text) {
        var name = capital(text.toLowerCase(java.util.Locale.ROOT));
        if (WordList.GIVEN_NAMES.contains(name) || COMMON_SURNAMES.contains(name)) return true;
        if (name.length() <= 4 || WordList.ORDINARY.contains(name.toLowerCase(java.util.Locale.ROOT))) return false;
        return isNameBefore(name, "s") || isNameBefore(name, "es") || isNameBefore(name, "en") || isNameBefore(name,
                "sen") || isNameBefore(name, "sens");
    }

    private static boolean isNameBefore(String name, String ending) {
        var stem = name.substring(0, Math.max(0, name.length() - ending.length()));
        if (!name.endsWith(ending) || ending.startsWith("e") && !stem.endsWith("s")) return false;
        return WordList.GIVEN_NAMES.contains(stem) || ending.equals("s") && COMMON_SURNAMES.contains(stem);
    }

    private static boolean isOrdinary(Word word, @org.jspecify.annotations.Nullable Word next) {
        var small = word.small();
        if (WordList.GIVEN_NAMES.contains(word.text()) && !WordList.ORDINARY.contains(small)) return false;
        return WordList.ORDINARY.contains(small) || NO_NAME.matcher(small)
                .matches() || Titles.isTitle(small) && next != null && !next.isCapital();
    }
}
