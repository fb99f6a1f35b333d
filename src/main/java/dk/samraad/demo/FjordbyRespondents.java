package dk.samraad.demo;

import dk.samraad.reply.Remark;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.Stance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Those who answer Fjordby's hearing: always the same, because they are drawn from a fixed seed. Some write what must be
/// hidden, some write the same, some in other alphabets.
final class FjordbyRespondents {
    static final int COUNT = 120;
    static final int LATE = 6;
    private static final long SEED = 20_322_024;
    private static final List<String> ORGANISATIONS = DemoFiles.lines("hoering-foreninger.txt");
    private static final List<String> REMARKS = DemoFiles.lines("hoeringssvar.txt");
    private static final List<String> FIRST_NAMES = List.of("Asta", "Bjarke", "Carla", "Ditlev", "Esther", "Folmer", "Gudrun", "Holger",
            "Irma", "Jeppe", "Klara", "Laust");
    private static final List<String> LAST_NAMES = List.of("Eksempelborg", "Eksempelkær", "Eksempellund", "Eksempelbak", "Eksempelgaard");
    private static final List<String> TITLES = List.of("sygeplejerske", "lærer", "fysioterapeut", "pædagog", "socialrådgiver");
    private static final String CAMPAIGN = "Vi er mange, der bruger hallen hver uge. Lad den holde åbent om aftenen hele året, "
            + "også i ferierne, og lad være med at "
            + "tage betaling for det. Det holder os i gang, og det er dér, vi møder hinanden.";

    private static final List<String> CLOSINGS = List.of("Tak, fordi I læser med.", "Det betyder meget for vores familie.",
            "Jeg håber, at I lytter den her gang.",
            "Det er skrevet ved køkkenbordet en søndag aften.", "Skriv endelig, hvis noget er uklart.", "Sådan ser det ud fra vores gade.",
            "Det ville glæde mange, jeg kender.",
            "Jeg har boet her i tredive år og set det ske før.", "Det koster næsten ingenting.", "Mine børn siger det samme.",
            "Lad os nu komme i gang.", "Vi hjælper gerne til.",
            "Det har vi talt om i klubben hele vinteren.", "Ellers er det et fint udkast.", "Bare det bliver gjort færdigt.");

    private FjordbyRespondents() {}

    /// @param letter came on paper and was typed
    /// @param minuteOfPeriod from its first moment; nobody writes at night
    record Answered(UUID submission, Sender sender, List<Remark> remarks, boolean letter, int minuteOfPeriod, boolean late) {}

    static Answered answer(int person) {
        var chance = new Random(SEED + person);
        var submission = UUID.nameUUIDFromBytes(("fjordby-hoeringssvar-" + person).getBytes(StandardCharsets.UTF_8));
        return new Answered(submission, sender(person), remarks(person, chance), person % 17 == 5, minute(chance), person >= COUNT - LATE);
    }

    private static int minute(Random chance) {
        return FjordbyTide.HEARING.day(chance.nextInt(1000), 1000) * 24 * 60 + 7 * 60 + chance.nextInt(15 * 60);
    }

    private static Sender sender(int person) {
        if (person < ORGANISATIONS.size()) return new Sender(SpeaksAs.ORGANISATION, name(person), ORGANISATIONS.get(person),
                "", false, false);
        if (person == 40) return new Sender(SpeaksAs.PRIVATE, FjordbyPlanted.PROTECTED_FIRST, "", FjordbyPlanted.CONTACT, true, true);
        if (person == 77) return new Sender(SpeaksAs.PRIVATE, FjordbyPlanted.PROTECTED_SECOND, "", "", false, true);
        if (person % 8 == 3) return new Sender(SpeaksAs.PROFESSIONAL, name(person), TITLES.get(person % TITLES.size()), "", false, false);
        return new Sender(SpeaksAs.PRIVATE, name(person), "", person % 6 == 0 ? "svar" + person + "@fjordby.example" : "",
                person % 12 == 0, false);
    }

    static String name(int person) {
        return FIRST_NAMES.get(person % FIRST_NAMES.size()) + " " + LAST_NAMES.get(person / 3 % LAST_NAMES.size());
    }

    private static List<Remark> remarks(int person, Random chance) {
        var special = special(person);
        if (!special.isEmpty()) return special;
        var drawn = new ArrayList<Remark>();
        var many = 1 + chance.nextInt(person < ORGANISATIONS.size() ? 5 : 3);
        while (drawn.size() < many) {
            var remark = remark(REMARKS.get(chance.nextInt(REMARKS.size())));
            if (drawn.stream().noneMatch(other -> other.code().equals(remark.code()))) drawn.add(remark);
        }
        drawn.sort(Comparator.comparing(Remark::code));
        var last = drawn.removeLast();
        drawn.add(new Remark(last.code(), last.text() + " " + CLOSINGS.get(chance.nextInt(CLOSINGS.size()))));
        return drawn;
    }

    private static Remark remark(String line) {
        var bar = line.split("\\|", 3);
        return new Remark(bar[0].isEmpty() ? "" : "p-" + bar[0].replace('.', '-'), bar[2]);
    }

    /// How a remark stands, as the file says of those in it; the others tell what somebody has lived through, or ask for more.
    static Stance stanceOf(String text) {
        if (text.startsWith(CAMPAIGN)) return Stance.CHANGE;
        return REMARKS.stream().map(line -> line.split("\\|", 3)).filter(bar -> text.startsWith(bar[2])).findFirst()
                .map(bar -> Stance.valueOf(bar[1])).orElse(Stance.EXPERIENCE);
    }

    /// One of each that a hearing has to cope with.
    private static List<Remark> special(int person) {
        return switch (person) {
            case 21 -> List.of(new Remark("", "Mit CPR-nummer er " + FjordbyPlanted.CPR + ", hvis I skal finde min sag."));
            case 33 -> List.of(new Remark("p-2-2", "Skriv til min datter, " + FjordbyPlanted.CPR_WITHOUT_DASH
                    + ". Hun har ventet i elleve uger."));
            case 40 -> List.of(new Remark("", "Jeg, " + FjordbyPlanted.PROTECTED_FIRST
                    + ", vil gerne have flere bænke. Skriv kun Skjulestedsens svar."));
            case 48 -> List.of(new Remark("p-4-2", "Ring til mig på " + FjordbyPlanted.PHONE + " eller skriv til "
                    + FjordbyPlanted.EMAIL + "."));
            case 55 -> List.of(new Remark("p-6-5", "Jeg bor på " + FjordbyPlanted.ADDRESS
                    + ", og larmen fra værkstedet er slem hver morgen."));
            case 62 -> List.of(new Remark("p-4-5", "Min nabo " + FjordbyPlanted.NEIGHBOUR + " har haft elleve hjælpere på en måned."));
            case 69 -> List.of(new Remark("", FjordbyPlanted.REJECTED + ": de handler om en bestemt medarbejder og ikke om udkastet."));
            case 77 -> List.of(new Remark("p-5-3", "Elevatoren på rådhuset mangler stadig. Venlig hilsen "
                    + FjordbyPlanted.PROTECTED_SECOND));
            case 84 -> List.of(new Remark("p-3-3", "Åbent i hallen om fredagen 🏀👍🏽! Vi kommer 👨‍👩‍👧 alle tre ❤️"));
            case 91 -> List.of(new Remark("", "نحن سعداء بالمركز، ونريد أن يكون مفتوحا في المساء أيضا."));
            case 98 -> List.of(new Remark("", "Et langt ord: " + "Fællesskabsinddragelsesparathed".repeat(10).substring(0, 300)
                    + ". Og så er det godt."));
            default -> person >= 100 && person < 109 ? List.of(new Remark("p-3-3", CAMPAIGN)) : List.of();
        };
    }
}
