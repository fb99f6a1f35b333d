package dk.samraad.demo;

import dk.samraad.process.Body;
import dk.samraad.process.BodyKind;
import dk.samraad.process.Involvement;
import dk.samraad.process.Milestone;
import dk.samraad.process.Phase;
import java.time.LocalDate;
import java.util.List;

/// The process of Fjordby, laid around the day the demo is loaded, so that there is always something to answer.
final class FjordbyProcess {
    private FjordbyProcess() {}

    static Involvement around(LocalDate today) {
        return new Involvement(
                Fjordby.PROCESS,
                "Sammen om sundhed og trivsel i Fjordby",
                "Fjordby skriver en ny politik for sundhed og trivsel. Vi spørger borgere, foreninger og råd, før noget bliver besluttet.",
                "glostrup-2024-2032",
                "Fjordby Kommune",
                true,
                phases(today),
                milestones(today),
                List.of(
                        new Body(BodyKind.SPECIAL_COMMITTEE, "Opgaveudvalget for forebyggelse", "Skriver udkastet til politikken"),
                        new Body(BodyKind.STEERING_GROUP, "Styregruppen", "Følger tidsplanen og svarer for økonomien"),
                        new Body(BodyKind.WORKING_GROUP, "Arbejdsgruppen på tværs", "Samler viden fra alle fagområder"),
                        new Body(BodyKind.COUNCIL_BOARD, "Kommunalbestyrelsen", "Beslutter politikken")));
    }

    private static List<Phase> phases(LocalDate today) {
        return List.of(
                new Phase("Vi forbereder", "Opgaveudvalget vælger temaer ud fra tal om sundhed og trivsel.", today.minusDays(120),
                        today.minusDays(22)),
                new Phase("Vi spørger", "Borgere og fagfolk svarer på et spørgeskema.", today.minusDays(21), today.plusDays(30)),
                new Phase("Vi skriver", "Udkastet bliver til på grundlag af svarene.", today.plusDays(31), today.plusDays(90)),
                new Phase("Vi hører", "Seniorrådet, Handicaprådet og alle andre kan udtale sig om udkastet.", today.plusDays(91),
                        today.plusDays(147)),
                new Phase("Vi beslutter", "Kommunalbestyrelsen vedtager politikken.", today.plusDays(148), today.plusDays(190)));
    }

    private static List<Milestone> milestones(LocalDate today) {
        return List.of(
                new Milestone("Første møde i opgaveudvalget", "", today.minusDays(120)),
                new Milestone("Spørgeskemaet åbner", "", today.minusDays(21)),
                new Milestone("Spørgeskemaet lukker", "", today.plusDays(30)),
                new Milestone("Udkastet sendes i høring", "", today.plusDays(91)),
                new Milestone("Kommunalbestyrelsen beslutter", "", today.plusDays(190)));
    }
}
