package dk.samraad.process;

import java.time.LocalDate;
import java.util.List;

/// A process of the invented municipality, around the day the test clock starts on (2 March 2026).
public final class Fjordby {
    private Fjordby() {}

    public static Involvement process() {
        return new Involvement("godt-liv", "Sammen om det gode liv i Fjordby", "Fjordby skal have en ny politik for sundhed og trivsel. Fortæl, hvad der betyder mest for dig.",
                "glostrup-2024-2032", "Fjordby Kommune", true,
                List.of(new Phase("Forberedelse", "Udvalget samler viden.", day("2026-01-05"), day("2026-02-15")),
                        new Phase("Borgerne spørges", "Spørgeskema på nettet, på biblioteket og på papir.", day("2026-02-16"), day("2026-03-31")),
                        new Phase("Politikken skrives", "", day("2026-04-01"), day("2026-06-15"))),
                List.of(new Milestone("Udvalget er nedsat", "", day("2026-01-05")),
                        new Milestone("Kommunalbestyrelsen beslutter", "Møde på rådhuset.", day("2026-06-24"))),
                List.of(new Body(BodyKind.SPECIAL_COMMITTEE, "Opgaveudvalget for sundhed", "Skriver udkastet")));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
