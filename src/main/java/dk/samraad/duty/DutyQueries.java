package dk.samraad.duty;

import static dk.samraad.jooq.hearing.Tables.CONSULTATION;
import static dk.samraad.jooq.hearing.Tables.DUTY;
import static dk.samraad.jooq.party.Tables.MEETING;
import static dk.samraad.jooq.party.Tables.ORGANISATION;

import dk.samraad.party.CouncilKind;
import dk.samraad.party.Party;
import dk.samraad.party.PartyKind;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

@Singleton
@Connectable
class DutyQueries {
    private static final Field<Integer> PLACE = DSL.rowNumber().over(DSL.orderBy(ORGANISATION.NAME.collate("da-x-icu"), DUTY.ID))
            .as("place");
    /// In Danish order; the law's own first.
    private static final Field<Integer> BY_LAW = DSL.case_().when(DUTY.BASIS.eq(Basis.RESOLVED.name()), 1).else_(0);

    private final DSLContext sql;
    private final LinkedAnswers linked;

    DutyQueries(DSLContext sql, LinkedAnswers linked) {
        this.sql = sql;
        this.linked = linked;
    }

    /// One statement, meetings of the councils and replies of the parties included.
    List<Duty> ofHearing(long hearing, LocalDate today) {
        return fetch(DUTY.CONSULTATION_ID.eq(hearing), today);
    }

    Optional<Duty> one(long hearing, long id, LocalDate today) {
        return fetch(DUTY.CONSULTATION_ID.eq(hearing).and(DUTY.ID.eq(id)), today).stream().findFirst();
    }

    private List<Duty> fetch(Condition which, LocalDate today) {
        Field<LocalDate> meets = DSL.field(DSL.select(DSL.min(MEETING.HELD_ON)).from(MEETING)
                .where(MEETING.ORGANISATION_ID.eq(DUTY.PARTY_ID), MEETING.HELD_ON.ge(DSL.greatest(DSL.val(today), CONSULTATION.OPENS_ON))))
                        .as("meets");
        var answers = linked.of(DUTY.CONSULTATION_ID, DUTY.PARTY_ID).as("answers");
        return sql.select(DUTY.fields())
                .select(ORGANISATION.NAME, ORGANISATION.KIND, ORGANISATION.COUNCIL_KIND, ORGANISATION.ARCHIVED_AT, ORGANISATION.EXAMPLE,
                        meets, PLACE, answers)
                .from(DUTY).join(CONSULTATION).on(CONSULTATION.ID.eq(DUTY.CONSULTATION_ID)).join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(DUTY.PARTY_ID))
                .where(which)
                .orderBy(BY_LAW, DUTY.BASIS, PLACE)
                .fetch(r -> duty(r, Optional.ofNullable(r.get(meets)), r.get(answers)));
    }

    private static Duty duty(Record r, Optional<LocalDate> meets, List<Answer> answers) {
        var council = r.get(ORGANISATION.COUNCIL_KIND);
        var party = new Party(r.get(DUTY.PARTY_ID), r.get(ORGANISATION.NAME), PartyKind.valueOf(r.get(ORGANISATION.KIND)),
                council == null ? null : CouncilKind.valueOf(council), r.get(ORGANISATION.ARCHIVED_AT) != null,
                r.get(ORGANISATION.EXAMPLE));
        var exemption = Optional.ofNullable(r.get(DUTY.EXCEPTION_REASON))
                .map(reason -> new Exemption(reason, r.get(DUTY.EXCEPTION_BY), r.get(DUTY.EXCEPTION_ON)));
        return new Duty(r.get(DUTY.ID), r.get(DUTY.CONSULTATION_ID), party, Basis.valueOf(r.get(DUTY.BASIS)), r.get(DUTY.DEADLINE),
                Optional.ofNullable(r.get(DUTY.INVITED_AT)), Optional.ofNullable(r.get(DUTY.DELIVERED_AT)),
                Optional.ofNullable(r.get(DUTY.RETURNED_AT)),
                Optional.ofNullable(r.get(DUTY.ANSWERED_AT)), r.get(DUTY.NO_REMARKS), answers, exemption, meets, r.get(PLACE),
                r.get(DUTY.REVISION));
    }
}
