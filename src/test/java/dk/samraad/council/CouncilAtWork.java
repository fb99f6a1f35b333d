package dk.samraad.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Seat;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A fresh hearing and a fresh council for each test, and what its members do.
abstract class CouncilAtWork {
    static final Instant AFTER_MEETING = Instant.parse("2026-03-16T18:00:00Z");
    private static int count;

    final RunningSamraad app;
    final CouncilRoom room;
    final OpinionWriting writing;
    final OpinionSteps steps;
    final Opinions opinions;
    final FjordbyCouncil council;
    final Hearing hearing;

    CouncilAtWork(RunningSamraad app) {
        this.app = app;
        this.room = app.bean(CouncilRoom.class);
        this.writing = app.bean(OpinionWriting.class);
        this.steps = app.bean(OpinionSteps.class);
        this.opinions = app.bean(Opinions.class);
        app.clock.set(SettableClock.START);
        count++;
        this.council = FjordbyCouncil.of(app, "Råd " + count, CouncilKind.OTHER);
        this.hearing = FjordbyHearing.open(app, "hoering-" + count);
    }

    Opinion opinion() {
        return room.opinion(hearing, anna());
    }

    Seat anna() {
        return council.seat(council.anna());
    }

    Seat bent() {
        return council.seat(council.bent());
    }

    Seat chair() {
        return council.seat(council.chair());
    }

    Seat deputy() {
        return council.seat(council.deputy());
    }

    long added(Seat seat, PartWish wish) {
        return switch (writing.add(hearing.slug(), seat, wish)) {
            case Edit.Saved(var part) -> part;
            case Edit.Conflict conflict -> throw new AssertionError(conflict);
            case Edit.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    void write(Seat seat, long part, int revision, PartWish wish) {
        assertThat(writing.write(hearing.slug(), seat, part, revision, wish)).isEqualTo(new Edit.Saved(part));
    }

    static PartWish paragraph(String about, String text) {
        return new PartWish(OpinionPart.Kind.PARAGRAPH, UUID.randomUUID(), about, text, "", List.of());
    }

    static PartWish minority(String group, List<Long> seats, String text) {
        return new PartWish(OpinionPart.Kind.MINORITY, UUID.randomUUID(), "", text, group, seats);
    }

    static Iterable<OpinionObstacle> refused(Edit edit) {
        return ((Edit.Refused) edit).reasons();
    }

    static Iterable<OpinionObstacle> refused(OpinionStep step) {
        return ((OpinionStep.Refused) step).reasons();
    }
}
