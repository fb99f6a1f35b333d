package dk.samraad.party;

import static dk.samraad.jooq.party.Tables.CONTACT;
import static dk.samraad.jooq.party.Tables.MEETING;
import static dk.samraad.jooq.party.Tables.ORGANISATION;
import static dk.samraad.jooq.party.Tables.SEAT;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

@Singleton
@Connectable
class PartyQueries {
    private static final Field<String> BY_NAME = ORGANISATION.NAME.collate("da-x-icu");
    private static final int LONGEST_SEARCH = 10;

    private final DSLContext sql;

    PartyQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<Party> byKind(PartyKind kind) {
        return sql.select(columns()).from(ORGANISATION)
                .where(ORGANISATION.KIND.eq(kind.name()), ORGANISATION.ARCHIVED_AT.isNull())
                .orderBy(BY_NAME).fetch(PartyQueries::party);
    }

    Map<Long, Party> byIds(Collection<Long> ids) {
        return sql.select(columns()).from(ORGANISATION).where(ORGANISATION.ID.in(ids)).fetchMap(ORGANISATION.ID, PartyQueries::party);
    }

    FoundParties search(String words, @Nullable PartyKind kind, int page) {
        var which = ORGANISATION.ARCHIVED_AT.isNull().and(kind == null ? DSL.noCondition() : ORGANISATION.KIND.eq(kind.name()))
                .and(holds(words));
        var total = DSL.count().over();
        var rows = sql.select(columns()).select(total).from(ORGANISATION).where(which)
                .orderBy(BY_NAME, ORGANISATION.ID).limit(FoundParties.PER_PAGE).offset((page - 1) * FoundParties.PER_PAGE).fetch();
        return new FoundParties(rows.map(PartyQueries::party), page, rows.isEmpty() ? 0 : rows.getFirst().get(total));
    }

    private static Condition holds(String words) {
        return words.strip().lines().flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty()).limit(LONGEST_SEARCH)
                .map(word -> DSL.condition("strpos(platform.searchable({0}), platform.searchable({1})) > 0", ORGANISATION.NAME,
                        DSL.val(word)))
                .reduce(DSL.noCondition(), Condition::and);
    }

    Optional<PartyDetails> details(long id) {
        return sql.select(columns())
                .select(ORGANISATION.EMAIL, ORGANISATION.PHONE, ORGANISATION.POSTAL_ADDRESS, ORGANISATION.NOTE, ORGANISATION.REVISION)
                .from(ORGANISATION).where(ORGANISATION.ID.eq(id))
                .fetchOptional(r -> new PartyDetails(
                        party(r), r.get(ORGANISATION.EMAIL), r.get(ORGANISATION.PHONE), r.get(ORGANISATION.POSTAL_ADDRESS),
                        r.get(ORGANISATION.NOTE), r.get(ORGANISATION.REVISION)));
    }

    List<Contact> contactsOf(long party) {
        return sql.select(CONTACT.ID, CONTACT.NAME, CONTACT.TITLE, CONTACT.EMAIL, CONTACT.PHONE).from(CONTACT)
                .where(CONTACT.ORGANISATION_ID.eq(party)).orderBy(CONTACT.NAME.collate("da-x-icu"), CONTACT.ID)
                .fetch(r -> new Contact(r.value1(), r.value2(), r.value3(), r.value4(), r.value5()));
    }

    Optional<Meeting> nextMeetingAfter(long council, LocalDate day) {
        return sql.selectFrom(MEETING).where(MEETING.ORGANISATION_ID.eq(council), MEETING.HELD_ON.gt(day))
                .orderBy(MEETING.HELD_ON).limit(1).fetchOptional(PartyQueries::meeting);
    }

    /// All of a council's, by date.
    List<Meeting> meetings(long council) {
        return sql.selectFrom(MEETING).where(MEETING.ORGANISATION_ID.eq(council)).orderBy(MEETING.HELD_ON).fetch(PartyQueries::meeting);
    }

    Optional<Meeting> meeting(long id) {
        return sql.selectFrom(MEETING).where(MEETING.ID.eq(id)).fetchOptional(PartyQueries::meeting);
    }

    List<Addressee> addresseesOf(Collection<Long> parties, LocalDate today) {
        var address = DSL.lower(DSL.field(DSL.name("email"), String.class));
        var all = sql.select(ORGANISATION.ID.as("party"), ORGANISATION.NAME.as("name"), ORGANISATION.EMAIL.as("email"), DSL.inline(2)
                .as("rank"), DSL.inline((Long) null, Long.class).as("seat"))
                .from(ORGANISATION).where(ORGANISATION.ID.in(parties))
                .unionAll(sql.select(CONTACT.ORGANISATION_ID, CONTACT.NAME, CONTACT.EMAIL, DSL.inline(3),
                        DSL.inline((Long) null, Long.class))
                        .from(CONTACT).where(CONTACT.ORGANISATION_ID.in(parties)))
                .unionAll(sql.select(SEAT.ORGANISATION_ID, SEAT.NAME, SEAT.EMAIL, DSL.inline(1), SEAT.ID)
                        .from(SEAT).where(SEAT.ORGANISATION_ID.in(parties), SeatQueries.heldOn(today)))
                .asTable("all_addresses");
        var party = all.field("party", Long.class);
        return sql.select(party, all.field("name", String.class), all.field("email", String.class), all.field("seat", Long.class))
                .distinctOn(party, address)
                .from(all).where(all.field("email", String.class).ne(""))
                .orderBy(party, address, all.field("rank"))
                .fetch(r -> new Addressee(r.value1(), r.value2(), r.value3(), r.value4()));
    }

    private static List<Field<?>> columns() {
        return List.of(
                ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.KIND, ORGANISATION.COUNCIL_KIND, ORGANISATION.ARCHIVED_AT,
                ORGANISATION.EXAMPLE);
    }

    private static Party party(Record r) {
        var council = r.get(ORGANISATION.COUNCIL_KIND);
        return new Party(
                r.get(ORGANISATION.ID), r.get(ORGANISATION.NAME), PartyKind.valueOf(r.get(ORGANISATION.KIND)),
                council == null ? null : CouncilKind.valueOf(council), r.get(ORGANISATION.ARCHIVED_AT) != null,
                r.get(ORGANISATION.EXAMPLE));
    }

    private static Meeting meeting(Record r) {
        return new Meeting(
                r.get(MEETING.ID), r.get(MEETING.ORGANISATION_ID), r.get(MEETING.HELD_ON), r.get(MEETING.BEGINS_AT), r.get(MEETING.PLACE));
    }
}
