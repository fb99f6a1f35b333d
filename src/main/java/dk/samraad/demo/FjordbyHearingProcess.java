package dk.samraad.demo;

import dk.samraad.process.Body;
import dk.samraad.process.BodyKind;
import dk.samraad.process.Involvement;
import dk.samraad.process.Milestone;
import dk.samraad.process.Phase;
import java.time.LocalDate;
import java.util.List;

/// A second process of Fjordby, further on than the first: its hearing is over and the decision is near.
final class FjordbyHearingProcess {
    static final String SLUG = "fjordbys-sundhedspolitik";

    private FjordbyHearingProcess() {}

    static Involvement around(LocalDate today) {
        return new Involvement(SLUG, "Fjordbys politik for sundhed og trivsel",
                "Udkastet er skrevet og har været i høring. Nu læser politikerne, hvad borgere, foreninger og råd siger, før de beslutter.",
                "glostrup-2024-2032", "Fjordby Kommune", true,
                List.of(new Phase("Vi skriver", "Opgaveudvalget skriver et udkast.", today.minusDays(180), today.minusDays(58)),
                        new Phase("Vi hører", "Alle kan udtale sig om udkastet.", today.minusDays(57), today.minusDays(21)),
                        new Phase("Vi vurderer", "Forvaltningen svarer på det, folk skriver.", today.minusDays(20), today.plusDays(10)),
                        new Phase("Vi beslutter", "Kommunalbestyrelsen vedtager politikken.", today.plusDays(11), today.plusDays(30))),
                List.of(new Milestone("Udkastet sendes i høring", "", today.minusDays(57)),
                        new Milestone("Høringen slutter", "", today.minusDays(21)),
                        new Milestone("Kommunalbestyrelsen beslutter", "", today.plusDays(14))),
                List.of(new Body(BodyKind.SPECIAL_COMMITTEE, "Opgaveudvalget for forebyggelse", "Har skrevet udkastet"),
                        new Body(BodyKind.COUNCIL_BOARD, "Kommunalbestyrelsen", "Beslutter politikken")));
    }
}
