package dk.samraad.party;

import static dk.samraad.jooq.party.Tables.ORGANISATION;
import static dk.samraad.jooq.party.Tables.SEAT;
import static dk.samraad.jooq.party.Tables.TERM;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/// Reads seats, each with the office held on the day asked about.
@Singleton
@Connectable
class SeatQueries {
    /// Chair before deputy before members, then by name.
    private static final Comparator<CouncilMember> RANK =
            Comparator.comparing(member -> List.of(Office.CHAIR, Office.DEPUTY, Office.MEMBER).indexOf(member.seat().office()));

    private final DSLContext sql;

    SeatQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Past and future ones too.
    List<CouncilMember> in(long council, LocalDate day) {
        return seats(day, SEAT.ORGANISATION_ID.eq(council)).orderBy(SEAT.NAME.collate("da-x-icu"), SEAT.FROM_ON)
                .fetch(r -> new CouncilMember(seat(r, day), r.get(SEAT.EMAIL))).stream().sorted(RANK).toList();
    }

    Optional<CouncilMember> find(long council, long seat, LocalDate day) {
        return seats(day, SEAT.ORGANISATION_ID.eq(council).and(SEAT.ID.eq(seat)))
                .fetchOptional(r -> new CouncilMember(seat(r, day), r.get(SEAT.EMAIL)));
    }

    List<Seat> ofGuest(UUID guest, LocalDate day) {
        return seats(day, SEAT.GUEST.eq(guest).and(heldOn(day)).and(ORGANISATION.ARCHIVED_AT.isNull()))
                .orderBy(ORGANISATION.NAME.collate("da-x-icu")).fetch(r -> seat(r, day));
    }

    /// Who comes in for this seat; empty when it has no address.
    Optional<UUID> guestOf(long seat) {
        return sql.select(SEAT.GUEST).from(SEAT).where(SEAT.ID.eq(seat)).fetchOptional(SEAT.GUEST);
    }

    List<Seat> formerOf(UUID guest, LocalDate day) {
        return seats(day, SEAT.GUEST.eq(guest).and(SEAT.UNTIL_ON.lt(day))).orderBy(SEAT.UNTIL_ON.desc()).fetch(r -> seat(r, day));
    }

    Optional<Seat> holder(long council, Office office, LocalDate day) {
        return seats(day, SEAT.ORGANISATION_ID.eq(council).and(heldOn(day))).fetch(r -> seat(r, day)).stream()
                .filter(seat -> seat.office() == office).findFirst();
    }

    static Condition heldOn(LocalDate day) {
        return SEAT.FROM_ON.le(day).and(SEAT.UNTIL_ON.isNull().or(SEAT.UNTIL_ON.ge(day)));
    }

    private SelectConditionStep<Record> seats(LocalDate day, Condition which) {
        return sql.select(List.<Field<?>>of(
                        SEAT.ID, SEAT.ORGANISATION_ID, ORGANISATION.NAME, SEAT.NAME, SEAT.EMAIL, SEAT.FROM_ON, SEAT.UNTIL_ON, office(day)))
                .from(SEAT).join(ORGANISATION).on(ORGANISATION.ID.eq(SEAT.ORGANISATION_ID))
                .where(which);
    }

    private static Field<String> office(LocalDate day) {
        return DSL.field(DSL.select(DSL.min(TERM.OFFICE)).from(TERM)
                .where(TERM.SEAT_ID.eq(SEAT.ID), TERM.FROM_ON.le(day), TERM.UNTIL_ON.isNull().or(TERM.UNTIL_ON.ge(day)))).as("office");
    }

    private static Seat seat(Record r, LocalDate day) {
        var office = r.get("office", String.class);
        return new Seat(
                r.get(SEAT.ID), r.get(SEAT.ORGANISATION_ID), r.get(ORGANISATION.NAME), r.get(SEAT.NAME),
                office == null ? Office.MEMBER : Office.valueOf(office), r.get(SEAT.FROM_ON), r.get(SEAT.UNTIL_ON));
    }
}
