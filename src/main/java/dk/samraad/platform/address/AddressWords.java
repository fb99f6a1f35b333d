package dk.samraad.platform.address;

import java.util.Set;

/// Words that stand in addresses where the short name of a survey, one of its pages, a hearing, an involvement or a policy stands
/// too. What bears such a name could never be reached. A test compares them with the routes.
public final class AddressWords {
    private static final Set<String> NAMES = Set.of(
            "ny", "nyt", "alt", "standardtekster", "svar", "tjek", "tak", "fortsaet", "rapport", "rapporter", "kvittering", "indhold",
            "ret", "slet", "sletning");
    private static final Set<String> PAGES = Set.of("tablet", "stop", "start", "send", "qr", "sprog", "menneske", "tilbagetraekning");

    private AddressWords() {}

    /// Of a survey, a hearing, an involvement or a policy.
    public static boolean isTaken(String name) {
        return NAMES.contains(name);
    }

    /// Of a page of a survey, beside which more stands.
    public static boolean isTakenByPage(String name) {
        return NAMES.contains(name) || PAGES.contains(name);
    }
}
