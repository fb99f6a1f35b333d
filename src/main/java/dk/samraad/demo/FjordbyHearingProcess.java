package dk.samraad.demo;

import dk.samraad.process.Body;
import dk.samraad.process.BodyKind;
import dk.samraad.process.Involvement;
import dk.samraad.process.Milestone;
import dk.samraad.process.Phase;
import java.time.LocalDate;
import java.util.List;

/// A second process of Fjordby that went its whole way: asked, written, heard, decided.
final class FjordbyHearingProcess {
    static final String SLUG = "fjordbys-sundhedspolitik";
    private static final int DECIDED_DAYS_AGO = 20;

    private FjordbyHearingProcess() {}

    static LocalDate surveyOpened(LocalDate today) {
        return today.minusDays(210);
    }

    static LocalDate hearingOpened(LocalDate today) {
        return today.minusDays(97);
    }

    static LocalDate decided(LocalDate today) {
        return today.minusDays(DECIDED_DAYS_AGO);
    }

    static Involvement around(LocalDate today) {
        var asked = surveyOpened(today);
        var heard = hearingOpened(today);
        var decided = decided(today);
        return new Involvement(SLUG, "Fjordbys politik for sundhed og trivsel",
                "Politikken er vedtaget. Her kan du se, hvad borgere, foreninger og råd sagde undervejs, og hvad der kom ud af det.",
                "glostrup-2024-2032", "Fjordby Kommune", true,
                List.of(new Phase("Vi spørger", "Borgerne svarer på et kort spørgeskema om byen.", asked, asked.plusDays(27)),
                        new Phase("Vi skriver", "Opgaveudvalget skriver et udkast.", asked.plusDays(28), heard.minusDays(1)),
                        new Phase("Vi hører", "Alle kan udtale sig om udkastet.", heard, heard.plusDays(FjordbyHearing.DAYS_OPEN)),
                        new Phase("Vi vurderer", "Forvaltningen svarer på det, folk skriver.",
                                heard.plusDays(FjordbyHearing.DAYS_OPEN + 1L), decided.minusDays(1)),
                        new Phase("Vi følger op",
                                "Politikken bliver til handling. Hvert år inden sommerferien fortæller vi, hvor langt vi er.", decided,
                        decided.plusYears(1))),
                List.of(new Milestone("Spørgeskemaet åbner", "", asked),
                        new Milestone("Udkastet sendes i høring", "", heard),
                        new Milestone("Høringen slutter", "", heard.plusDays(FjordbyHearing.DAYS_OPEN)),
                        new Milestone("Kommunalbestyrelsen beslutter", "", decided)),
                List.of(new Body(BodyKind.SPECIAL_COMMITTEE, "Opgaveudvalget for forebyggelse", "Har skrevet udkastet"),
                        new Body(BodyKind.COUNCIL_BOARD, "Kommunalbestyrelsen", "Har vedtaget politikken")));
    }
}
