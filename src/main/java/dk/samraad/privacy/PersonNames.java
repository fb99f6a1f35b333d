package dk.samraad.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Where a text may name somebody: a guess from how names are written in Danish, to be looked at by a person, never a
/// reason to mask anything by itself.
///
/// Two signs are asked for: a title or a relation before a capitalised word ("min nabo Grete", "lægen Jens Holm", "hr. Bak"),
/// or two capitalised words of which the last ends as Danish surnames do or the first is a common first name. Missed: names
/// in lower case, a first name alone without a relation, rare foreign names without either. Taken by mistake: places and
/// bodies called after people. How often is measured by a test on examples of our own.
public final class PersonNames {
    private static final String WORD = "\\p{Lu}[\\p{Ll}'´]+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final Pattern AFTER_A_RELATION = Pattern.compile("(?<!\\p{L})(?:(?i:min|mit|vores|hendes|hans|deres|din)\\s(?:\\p{L}+\\s){0,2}?)?"
            + "(?i:nabo(?:en)?|mor|far|søn|datter|bror|søster|kone|mand|kæreste|ven|veninde|kollega|chef(?:en)?|leder(?:en)?|lærer(?:en)?|læge(?:n)?|sagsbehandler(?:en)?"
            + "|sygeplejerske(?:n)?|pædagog(?:en)?|forstander(?:en)?|rektor|borgmester(?:en)?|direktør(?:en)?|barnebarn|svigermor|svigerfar|hr\\.|fru|frk\\.|familien|elev(?:en)?)"
            + "\\s((?:" + WORD + ")(?:\\s(?:(?:von|van|de|af)\\s)?" + WORD + "){0,3})");
    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})" + WORD + "(?:\\s(?:[A-ZÆØÅ]\\.\\s)?" + WORD + "){1,3}");
    private static final Pattern SURNAME = Pattern.compile(".{2,}(?:sen|gaard|gård|strup|berg|holm|lund|bak|bæk|dahl|skov|toft|mark|kjær|kær|feldt|quist|kvist|ager|ersen|ović|ov)");
    /// Given to very many in Denmark. Source: the tables of first names of Danmarks Statistik, the most frequent of all ages.
    private static final Set<String> FIRST = Set.of(
            "Anne", "Mette", "Kirsten", "Hanne", "Helle", "Anna", "Susanne", "Lene", "Maria", "Marianne", "Lone", "Camilla", "Inge", "Pia", "Karen", "Bente", "Louise", "Charlotte",
            "Jette", "Tina", "Ida", "Emma", "Sofie", "Freja", "Clara", "Laura", "Grete", "Inger", "Birthe", "Ellen", "Julie", "Line", "Birgit", "Ulla", "Gitte", "Rikke", "Fatima", "Aisha",
            "Peter", "Michael", "Lars", "Jens", "Thomas", "Henrik", "Søren", "Christian", "Martin", "Jan", "Morten", "Jesper", "Anders", "Niels", "Rasmus", "Mads", "Per", "Hans", "Jørgen",
            "Kim", "Kasper", "Frederik", "Erik", "Ole", "Finn", "William", "Noah", "Oscar", "Karl", "Emil", "Poul", "Bent", "Svend", "Carl", "Mikkel", "Simon", "Mohammed", "Ali", "Ahmed", "Ibrahim");
    /// Begin a sentence or a name of something else.
    private static final Set<String> NO_NAME = Set.of(
            "Det", "Den", "De", "Der", "Vi", "Jeg", "Han", "Hun", "I", "En", "Et", "Når", "Hvis", "Som", "Men", "Og", "Kommune", "Kommunen", "Kommunes", "Seniorråd", "Seniorrådet", "Handicapråd", "Handicaprådet",
            "Danmark", "Danske", "Region", "Skole", "Skolen", "Bibliotek", "Plejehjem", "Center", "Centret", "Udvalget", "Forening", "Foreningen", "Ældre", "Sagen", "Rådet", "Kommunalbestyrelsen", "Fjordby",
            "Børnehus", "Hallen", "Kirke", "Station", "Park", "Allé", "Vej", "Gade", "Plads", "Torv", "Sundhedshus");

    private PersonNames() {}

    /// @param start index of its first UTF-16 unit
    /// @param end index after its last
    public record PossibleName(int start, int end) {
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /// In the order of the text, without overlaps.
    public static List<PossibleName> in(String text) {
        var found = new TreeMap<Integer, PossibleName>();
        AFTER_A_RELATION.matcher(text).results().filter(m -> !NO_NAME.contains(firstWord(m.group(1)))).forEach(m -> add(found, m.start(1), m.end(1)));
        WORDS.matcher(text).results().filter(PersonNames::soundsLikeOne).forEach(m -> add(found, startWithoutSentence(m), m.end()));
        return List.copyOf(new ArrayList<>(found.values()));
    }

    private static void add(TreeMap<Integer, PossibleName> found, int start, int end) {
        var before = found.lowerEntry(end);
        if (before == null || before.getValue().end() <= start) found.put(start, new PossibleName(start, end));
    }

    private static boolean soundsLikeOne(MatchResult match) {
        var words = match.group().split("\\s");
        var from = NO_NAME.contains(words[0]) ? 1 : 0;
        if (words.length - from < 2) return false;
        for (int i = from; i < words.length; i++) if (NO_NAME.contains(words[i])) return false;
        return FIRST.contains(words[from].split("-")[0]) || SURNAME.matcher(words[words.length - 1]).matches();
    }

    private static int startWithoutSentence(MatchResult match) {
        var first = firstWord(match.group());
        return NO_NAME.contains(first) ? match.start() + first.length() + 1 : match.start();
    }

    private static String firstWord(String text) {
        var space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
