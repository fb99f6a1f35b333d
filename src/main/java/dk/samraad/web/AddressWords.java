package dk.samraad.web;

import java.util.Set;

/// Words that stand in addresses where the short name of a survey, one of its pages, a hearing, an involvement or a policy stands
/// too. What bears such a name could never be reached. A test compares them with the routes.
public final class AddressWords {
    private static final Set<String> TAKEN = Set.of(
            // Beside a short name, in addresses of staff and of everybody.
            "ny", "nyt", "alt", "standardtekster", "svar", "rapport", "rapporter", "kvittering", "indhold", "ret", "slet", "sletning",
            // Beside a page of a survey.
            "tjek", "fortsaet", "tak", "tablet", "stop", "start", "send", "qr", "sprog", "menneske", "tilbagetraekning");

    private AddressWords() {}

    public static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }
}
