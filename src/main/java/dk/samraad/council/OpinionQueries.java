package dk.samraad.council;

import static dk.samraad.jooq.hearing.Tables.CONSULTATION;
import static dk.samraad.jooq.hearing.Tables.COUNCIL_NOTE;
import static dk.samraad.jooq.hearing.Tables.DOCUMENT_VERSION;
import static dk.samraad.jooq.hearing.Tables.OPINION;
import static dk.samraad.jooq.hearing.Tables.OPINION_EVENT;
import static dk.samraad.jooq.hearing.Tables.OPINION_PART;
import static dk.samraad.jooq.hearing.Tables.OPINION_SIGNATURE;
import static dk.samraad.jooq.hearing.Tables.OPINION_TEXT;
import static dk.samraad.jooq.party.Tables.MEETING;
import static dk.samraad.jooq.party.Tables.ORGANISATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dk.samraad.party.CouncilKind;
import dk.samraad.party.Office;
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

/// Opinions with everything in them, one statement each.
@Singleton
@Connectable
class OpinionQueries {
    private static final int MOST_HEARINGS = 20;

    private final DSLContext sql;

    OpinionQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Opinion> of(long hearing, long council) {
        return fetch(OPINION.CONSULTATION_ID.eq(hearing).and(OPINION.COUNCIL_ID.eq(council))).stream().findFirst();
    }

    /// Those signed off, by the council's name.
    List<Opinion> signedOf(long hearing) {
        return fetch(OPINION.CONSULTATION_ID.eq(hearing).and(OPINION.STATE.eq(OpinionState.SIGNED.name())));
    }

    private List<Opinion> fetch(Condition which) {
        Field<List<OpinionPart>> parts = multiset(select(OPINION_PART.fields()).select(OPINION_TEXT.fields()).select(firstBy(), earlier())
                .from(OPINION_PART)
                .join(OPINION_TEXT).on(OPINION_TEXT.PART_ID.eq(OPINION_PART.ID), OPINION_TEXT.REVISION.eq(OPINION_PART.REVISION))
                .where(OPINION_PART.OPINION_ID.eq(OPINION.ID), OPINION_TEXT.TEXT.ne(""))
                .orderBy(OPINION_PART.POSITION, OPINION_PART.ID)).as("parts").convertFrom(rows -> rows.map(OpinionQueries::part));
        Field<List<Signature>> signatures = multiset(select(
                        OPINION_SIGNATURE.OFFICE, OPINION_SIGNATURE.SEAT_ID, OPINION_SIGNATURE.NAME, OPINION_SIGNATURE.SIGNED_AT)
                .from(OPINION_SIGNATURE).where(OPINION_SIGNATURE.OPINION_ID.eq(OPINION.ID))
                        .orderBy(OPINION_SIGNATURE.SIGNED_AT, OPINION_SIGNATURE.OFFICE))
                .as("signatures").convertFrom(rows ->
                        rows.map(mapping((office, seat, name, at) -> new Signature(Office.valueOf(office), seat, name, at))));
        Field<List<OpinionEvent>> events = multiset(select(OPINION_EVENT.STATE, OPINION_EVENT.NAME, OPINION_EVENT.AT)
                .from(OPINION_EVENT).where(OPINION_EVENT.OPINION_ID.eq(OPINION.ID)).orderBy(OPINION_EVENT.ID))
                .as("events").convertFrom(rows -> rows.map(mapping((state, name, at) -> new OpinionEvent(OpinionState.valueOf(state), name,
                        at))));
        var number = number();
        return sql.select(OPINION.fields())
                .select(ORGANISATION.NAME, ORGANISATION.COUNCIL_KIND, ORGANISATION.ARCHIVED_AT, ORGANISATION.EXAMPLE, MEETING.HELD_ON,
                        DOCUMENT_VERSION.NUMBER)
                .select(number, parts, signatures, events)
                .from(OPINION)
                .join(ORGANISATION).on(ORGANISATION.ID.eq(OPINION.COUNCIL_ID))
                .leftJoin(MEETING).on(MEETING.ID.eq(OPINION.MEETING_ID))
                .leftJoin(DOCUMENT_VERSION).on(DOCUMENT_VERSION.ID.eq(OPINION.VERSION_ID))
                .where(which)
                .orderBy(ORGANISATION.NAME.collate("da-x-icu"))
                .fetch(r -> opinion(r, r.get(number), r.get(parts), r.get(signatures), r.get(events)));
    }

    /// Its place among those signed off on the same hearing. What is signed never changes, so a number once given stays.
    private static Field<Integer> number() {
        var earlier = OPINION.as("earlier");
        return DSL.field(select(DSL.count()).from(earlier).where(earlier.CONSULTATION_ID.eq(OPINION.CONSULTATION_ID),
                earlier.STATE.eq(OpinionState.SIGNED.name()),
                DSL.row(earlier.SIGNED_AT, earlier.ID).le(OPINION.SIGNED_AT, OPINION.ID))).as("number_of_it");
    }

    private static Opinion opinion(Record r, int number, List<OpinionPart> parts, List<Signature> signatures, List<OpinionEvent> events) {
        var kind = r.get(ORGANISATION.COUNCIL_KIND);
        var council = new Party(r.get(OPINION.COUNCIL_ID), r.get(ORGANISATION.NAME), PartyKind.COUNCIL, kind == null ? null
                : CouncilKind.valueOf(kind),
                r.get(ORGANISATION.ARCHIVED_AT) != null, r.get(ORGANISATION.EXAMPLE));
        var agenda = Optional.ofNullable(r.get(OPINION.MEETING_ID))
                .map(meeting -> new Opinion.Agenda(meeting, r.get(MEETING.HELD_ON), AgendaLabel.valueOf(r.get(OPINION.LABEL))));
        var because = r.get(OPINION.URGENT_BECAUSE);
        var version = r.get(DOCUMENT_VERSION.NUMBER);
        return new Opinion(
                r.get(OPINION.ID), number, r.get(OPINION.CONSULTATION_ID), council, OpinionState.valueOf(r.get(OPINION.STATE)),
                r.get(OPINION.REVISION), agenda,
                because == null ? "" : because, r.get(OPINION.BEGUN_AT), Optional.ofNullable(r.get(OPINION.SIGNED_AT)),
                Boolean.TRUE.equals(r.get(OPINION.LATE)), version == null ? 0 : version, parts, signatures, events);
    }

    private static Field<Long> firstBy() {
        var first = OPINION_TEXT.as("first_text");
        return DSL.field(select(first.SEAT_ID).from(first).where(first.PART_ID.eq(OPINION_PART.ID), first.REVISION.eq(1))).as("first_by");
    }

    private static Field<String[]> earlier() {
        return DSL.field("""
                array(select distinct n from hearing.opinion_text e, unnest(e.names) n
                where e.part_id = {0} and e.revision < {1} and n <> all ({2}) order by n)""",
                String[].class, OPINION_PART.ID, OPINION_TEXT.REVISION, OPINION_TEXT.NAMES)
                .as("earlier");
    }

    private static OpinionPart part(Record r) {
        return new OpinionPart(
                r.get(OPINION_PART.ID), OpinionPart.Kind.valueOf(r.get(OPINION_PART.KIND)), r.get(OPINION_TEXT.REVISION),
                r.get(OPINION_TEXT.ABOUT),
                r.get(OPINION_TEXT.TEXT), r.get(OPINION_TEXT.BAND), List.of(r.get(OPINION_TEXT.SEATS)),
                        List.of(r.get(OPINION_TEXT.NAMES)), List.of(r.get("earlier", String[].class)),
                r.get(OPINION_TEXT.SEAT_ID), r.get(OPINION_TEXT.AUTHOR), r.get(OPINION_TEXT.WRITTEN_AT), r.get("first_by", Long.class),
                r.get(OPINION_TEXT.WRITTEN_IN));
    }

    /// Every wording a part has had, the newest first; of no other opinion than this.
    List<OpinionPart> wordings(long opinion, long part) {
        return sql.select(OPINION_PART.fields()).select(OPINION_TEXT.fields()).select(firstBy(), earlier())
                .from(OPINION_PART).join(OPINION_TEXT).on(OPINION_TEXT.PART_ID.eq(OPINION_PART.ID))
                .where(OPINION_PART.OPINION_ID.eq(opinion), OPINION_PART.ID.eq(part))
                .orderBy(OPINION_TEXT.REVISION.desc())
                .fetch(OpinionQueries::part);
    }

    List<OpinionProgress> progressOf(long hearing) {
        return sql.select(OPINION.COUNCIL_ID, ORGANISATION.NAME, OPINION.STATE, MEETING.HELD_ON, OPINION.LABEL, OPINION.URGENT_BECAUSE,
                OPINION.SIGNED_AT, OPINION.LATE)
                .from(OPINION).join(ORGANISATION).on(ORGANISATION.ID.eq(OPINION.COUNCIL_ID)).leftJoin(MEETING)
                        .on(MEETING.ID.eq(OPINION.MEETING_ID))
                .where(OPINION.CONSULTATION_ID.eq(hearing)).orderBy(ORGANISATION.NAME.collate("da-x-icu"))
                .fetch(r -> new OpinionProgress(r.value1(), r.value2(), OpinionState.valueOf(r.value3()), Optional.ofNullable(r.value4()),
                        Optional.ofNullable(r.value5()).map(AgendaLabel::valueOf), r.value6() != null, Optional.ofNullable(r.value7()),
                        Boolean.TRUE.equals(r.value8())));
    }

    /// What waits for a council: hearings under way by deadline, and before them those it has begun.
    List<CouncilHearing> forCouncil(long council, LocalDate today) {
        var open = CONSULTATION.STATE.in("OPEN", "CLOSED").and(CONSULTATION.OPENS_ON.le(today))
                .and(CONSULTATION.DEADLINE.plus(CONSULTATION.LATE_DAYS).ge(today));
        var waiting = open.and(OPINION.STATE.isNull().or(OPINION.STATE.ne(OpinionState.SIGNED.name())));
        return sql.select(CONSULTATION.SLUG, CONSULTATION.TITLE, CONSULTATION.DEADLINE, DSL.field(open), OPINION.STATE)
                .from(CONSULTATION)
                .leftJoin(OPINION).on(OPINION.CONSULTATION_ID.eq(CONSULTATION.ID), OPINION.COUNCIL_ID.eq(council))
                .where(CONSULTATION.STATE.notIn("DRAFT", "ARCHIVED"), open.or(OPINION.ID.isNotNull()))
                .orderBy(DSL.when(waiting, 0).else_(1), DSL.when(waiting, CONSULTATION.DEADLINE).asc().nullsLast(),
                        CONSULTATION.DEADLINE.desc(), CONSULTATION.SLUG)
                .limit(MOST_HEARINGS)
                .fetch(r -> new CouncilHearing(r.value1(), r.value2(), r.value3(), Boolean.TRUE.equals(r.value4()),
                        Optional.ofNullable(r.value5()).map(OpinionState::valueOf)));
    }

    List<CouncilNote> notes(long hearing, long council, String section) {
        return sql.select(COUNCIL_NOTE.ID, COUNCIL_NOTE.ABOUT, COUNCIL_NOTE.TEXT, COUNCIL_NOTE.SEAT_ID, COUNCIL_NOTE.AUTHOR,
                COUNCIL_NOTE.WRITTEN_AT)
                .from(COUNCIL_NOTE)
                .where(COUNCIL_NOTE.CONSULTATION_ID.eq(hearing), COUNCIL_NOTE.COUNCIL_ID.eq(council), COUNCIL_NOTE.SECTION.eq(section))
                .orderBy(COUNCIL_NOTE.ID)
                .fetch(mapping(CouncilNote::new));
    }
}
