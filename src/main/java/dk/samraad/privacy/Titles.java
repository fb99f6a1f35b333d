package dk.samraad.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/// Words after which a name is likely: titles, relations, occupations.
final class Titles {
    private static final Set<String> WORDS = Set.of(
            "hr", "fr", "fru", "frk", "frøken", "dr", "prof", "adv", "mr", "mrs", "ms", "familien", "ægteparret", "brødrene", "søstrene",
            "nabo", "naboen", "genbo", "genboen", "overbo", "underbo", "mor", "moren",
            "moder", "far", "faren", "farmor", "farfar", "mormor", "morfar", "bedstemor", "bedstefar", "søn", "sønnen", "datter",
            "datteren", "bror", "broren", "broderen", "søster", "søsteren", "kone", "konen",
            "mand", "manden", "hustru", "ægtefælle", "kæreste", "kæresten", "samlever", "ekskone", "eksmand", "ven", "vennen", "veninde",
            "veninden", "kollega", "kollegaen", "chef", "chefen", "tante", "onkel",
            "kusine", "fætter", "niece", "nevø", "barnebarn", "barnebarnet", "svigermor", "svigerfar", "svigersøn", "svigerdatter",
            "stedfar", "stedmor", "plejemor", "plejefar", "lejer", "lejeren", "beboer", "beboeren",
            "patient", "patienten", "elev", "eleven", "borger", "frivillig", "kaldet", "hedder", "navn", "navnet", "døbt", "advokat",
            "advokaten", "rektor", "viceværten", "vicevært", "politiker", "politikeren",
            "formand", "formanden", "næstformand", "kasserer", "kassereren", "sekretær", "borgmester", "borgmesteren", "viceborgmester",
            "rådmand", "direktør", "direktøren", "præst", "præsten", "sognepræst",
            "konsulent", "konsulenten", "fysioterapeut", "fysioterapeuten", "ergoterapeut", "ergoterapeuten", "psykolog", "psykologen",
            "læge", "lægen", "tandlæge", "tandlægen", "overlæge", "overlægen", "jordemoder",
            "betjent", "betjenten", "sosu", "assistent", "assistenten", "terapeut", "terapeuten", "ældste", "yngste", "lille", "gamle",
            "tidligere", "nuværende", "hendes", "kunde", "kunden", "bestyrelsesmedlem", "byrådsmedlem", "pigen",
            "drengen", "pedel", "pedellen", "svigerinde", "svoger", "eks", "dreng", "pige", "tvilling", "storebror", "lillebror",
            "storesøster", "lillesøster", "hund", "hunden");
    private static final Pattern ENDINGS = Pattern.compile(".*(?:formand|formanden|hjælper|hjælperen|lærer|læreren|leder|lederen"
            + "|plejerske|plejersken|pædagog|pædagogen|rådgiver|rådgiveren|behandler|behandleren"
            + "|vejleder|vejlederen|medarbejder|medarbejderen|assistent|assistenten|mester|mesteren|chef|chefen|direktør|direktøren"
            + "|konsulent|konsulenten|læge|lægen|chauffør|chaufføren|ordfører|ordføreren|træner|træneren"
            + "|koordinator|koordinatoren|sekretær|sekretæren|terapeut|terapeuten|ejer|ejeren|manden|kone|konen|inspektør|inspektøren"
            + "|bestyrer|bestyreren|kandidat|kandidaten|minister|ministeren|forsker|forskeren|nabo|naboen|dame|damen|mor|far|ven|veninde"
            + "|datter|søn)");
    private static final Set<String> WEAK = Set.of("lille", "gamle", "tidligere", "nuværende", "hendes", "navn", "navnet", "borger",
            "ældste", "yngste", "far", "mor", "mand", "manden");

    /// Words that are used of one person, nearly always with the name behind them.
    private static final Set<String> CLOSE = Set.of("hr", "fr", "fru", "frk", "frøken", "dr", "familien", "nabo", "naboen", "bror",
            "søster", "søn", "datter", "kone", "mand", "kaldet", "hedder", "onkel", "tante", "ven", "veninde", "kæreste");

    private Titles() {}

    static boolean isClose(String small) {
        return CLOSE.contains(small);
    }

    /// @param small in small letters
    static boolean isTitle(String small) {
        return WORDS.contains(small) || ENDINGS.matcher(small).matches();
    }

    /// Whether a capitalised word behind it is a name most of the time.
    static boolean isStrong(String small) {
        return isTitle(small) && !WEAK.contains(small);
    }
}
