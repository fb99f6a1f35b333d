package dk.samraad.council;

import dk.samraad.hearing.Hearing;
import dk.samraad.party.CouncilKind;
import dk.samraad.testkit.RunningSamraad;
import java.util.List;
import java.util.UUID;

/// Two councils at work on a hearing: one is writing, one has signed off.
public final class FjordbyOpinions {
    public static final String WRITING = "Fjordby Skriveråd";
    public static final String SIGNED = "Fjordby Underskriftsråd";

    private FjordbyOpinions() {}

    public static void of(RunningSamraad app, Hearing hearing) {
        var writing = FjordbyCouncil.of(app, WRITING, CouncilKind.OTHER);
        write(app, hearing, writing);
        app.bean(CouncilNotes.class).write(hearing, writing.seat(writing.anna()), "1", "p-1-1", "Husk bænke.");
        var signed = FjordbyCouncil.of(app, SIGNED, CouncilKind.OTHER);
        write(app, hearing, signed);
        var room = app.bean(CouncilRoom.class);
        var steps = app.bean(OpinionSteps.class);
        steps.beginUrgency(hearing.slug(), signed.seat(signed.chair()), room.opinion(hearing, signed.seat(signed.chair())).revision(), "Fristen er før mødet.");
        steps.sign(hearing.slug(), signed.seat(signed.deputy()), room.opinion(hearing, signed.seat(signed.deputy())).revision());
    }

    private static void write(RunningSamraad app, Hearing hearing, FjordbyCouncil council) {
        var anna = council.seat(council.anna());
        var writing = app.bean(OpinionWriting.class);
        writing.add(hearing.slug(), anna, new PartWish(OpinionPart.Kind.PARAGRAPH, UUID.randomUUID(), "p-1-1", "Rådet støtter udkastet.", "", List.of()));
        writing.add(hearing.slug(), anna, new PartWish(OpinionPart.Kind.MINORITY, UUID.randomUUID(), "", "Ikke mig.", "", List.of(council.anna())));
    }
}
