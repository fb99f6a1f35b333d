package dk.samraad.demo;

import dk.samraad.process.Body;
import dk.samraad.process.BodyKind;
import dk.samraad.process.Involvement;
import dk.samraad.process.Milestone;
import dk.samraad.process.Phase;
import java.time.LocalDate;
import java.util.List;

/// A third process of Fjordby: its draft is in hearing now.
final class FjordbyPathsProcess {
    static final String SLUG = "stier-og-groenne-steder";

    private FjordbyPathsProcess() {}

    static Involvement around(LocalDate today) {
        var opened = FjordbyOpenHearing.opened(today);
        var deadline = FjordbyOpenHearing.deadline(today);
        return new Involvement(SLUG, "Stier og grønne steder i Fjordby",
                "Fjordby laver en plan for stier, bænke og grønne steder. Udkastet er i høring nu, og alle kan sige deres mening.",
                "glostrup-2024-2032", "Fjordby Kommune", true,
                List.of(new Phase("Vi skriver", "Forvaltningen skriver et udkast.", opened.minusDays(90), opened.minusDays(1)),
                        new Phase("Vi hører", "Alle kan udtale sig om udkastet.", opened, deadline),
                        new Phase("Vi vurderer", "Forvaltningen svarer på det, folk skriver.", deadline.plusDays(1), deadline.plusDays(27)),
                        new Phase("Vi beslutter", "Udvalget vedtager planen.", deadline.plusDays(28), deadline.plusDays(40))),
                List.of(new Milestone("Udkastet sendes i høring", "", opened),
                        new Milestone("Høringen slutter", "", deadline),
                        new Milestone("Udvalget beslutter", "", deadline.plusDays(28))),
                List.of(new Body(BodyKind.WORKING_GROUP, "Arbejdsgruppen for stier", "Har skrevet udkastet"),
                        new Body(BodyKind.POLITICAL_COMMITTEE, "Teknik- og Miljøudvalget", "Beslutter planen")));
    }
}
