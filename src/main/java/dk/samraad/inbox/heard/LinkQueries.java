package dk.samraad.inbox.heard;

import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.REPLY_CONTACT;
import static dk.samraad.jooq.hearing.Tables.REPLY_PART;
import static dk.samraad.jooq.hearing.Tables.SENDER_PARTY;
import static dk.samraad.jooq.party.Tables.CONTACT;
import static dk.samraad.jooq.party.Tables.ORGANISATION;
import static dk.samraad.jooq.party.Tables.SEAT;

import dk.samraad.reply.SpeaksAs;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Reads senders, parties and what was decided about them. Every method is one statement.
@Singleton
@Connectable
class LinkQueries {
    private static final Field<String> REFERENCE = DSL.concat(REPLY.LETTER, DSL.inline("-"), DSL.toChar(REPLY.NUMBER, "FM9999000"));
    /// Found by the index of the words of all replies.
    private static final Condition SPEAKS_FOR_SOMEBODY = DSL.condition("{0} @@ to_tsquery('danish', 'vegne')", REPLY.WORDS);
    private static final Field<String> BEHALF = DSL.field(DSL.select(DSL.coalesce(DSL.field(
                    "string_agg(substring({0} from {1}), ' ')", String.class, REPLY_PART.TEXT,
                    DSL.inline("(?i)vegne\\s+af\\s+(.{1,160})")), ""))
            .from(REPLY_PART).where(REPLY_PART.REPLY_ID.eq(REPLY.ID)).and(SPEAKS_FOR_SOMEBODY));
    /// The address of somebody who names no organisation is for the receipt alone.
    private static final Field<String> EMAIL = DSL.when(REPLY.SPEAKS_AS.eq("ORGANISATION").or(REPLY.ORGANISATION.ne("")),
            DSL.coalesce(REPLY_CONTACT.EMAIL, "")).otherwise("");

    private final DSLContext sql;

    LinkQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Those that may be a party's and are nobody's yet: of organisations, and of people who speak for one.
    List<SentReply> unlinked(long hearing) {
        var linked = DSL.exists(DSL.selectOne().from(SENDER_PARTY).where(SENDER_PARTY.REPLY_ID.eq(REPLY.ID), SENDER_PARTY.IS_ITS.isTrue()));
        var perhaps = REPLY.SPEAKS_AS.eq("ORGANISATION").or(REPLY.ORGANISATION.ne("")).or(SPEAKS_FOR_SOMEBODY);
        return sql.select(REPLY.ID, REFERENCE, REPLY.SPEAKS_AS, REPLY.SENDER_NAME, REPLY.ORGANISATION, REPLY.PROTECTED,
                REPLY.RECEIVED_AT, EMAIL, BEHALF)
                .from(REPLY).leftJoin(REPLY_CONTACT).on(REPLY_CONTACT.REPLY_ID.eq(REPLY.ID))
                .where(REPLY.CONSULTATION_ID.eq(hearing).and(perhaps).andNot(linked)).orderBy(REPLY.LETTER, REPLY.NUMBER)
                .fetch(r -> new SentReply(r.value1(), r.value2(), SpeaksAs.valueOf(r.value3()), r.value4(), r.value5(), r.value6(),
                        r.value7(), r.value8(), r.value9()));
    }

    /// Who sent it, as the fingerprint wants it.
    record Sender(long reply, String speaksAs, String name, String organisation, String email) {}

    Optional<Sender> sender(long hearing, String reference) {
        return sender(REPLY.CONSULTATION_ID.eq(hearing).and(REFERENCE.eq(reference)));
    }

    Optional<Sender> sender(long reply) {
        return sender(REPLY.ID.eq(reply));
    }

    private Optional<Sender> sender(Condition which) {
        return senders(which).stream().findFirst();
    }

    /// Whether anything is decided about it.
    boolean isSaid(long reply) {
        return sql.fetchExists(SENDER_PARTY, SENDER_PARTY.REPLY_ID.eq(reply));
    }

    /// Who sent the others that are in, in the order they came.
    List<Sender> besides(long hearing, long reply) {
        return senders(REPLY.CONSULTATION_ID.eq(hearing).and(REPLY.ID.ne(reply)));
    }

    private List<Sender> senders(Condition which) {
        return sql.select(REPLY.ID, REPLY.SPEAKS_AS, REPLY.SENDER_NAME, REPLY.ORGANISATION, DSL.coalesce(REPLY_CONTACT.EMAIL, ""))
                .from(REPLY).leftJoin(REPLY_CONTACT).on(REPLY_CONTACT.REPLY_ID.eq(REPLY.ID)).where(which).orderBy(REPLY.ID)
                .fetch(r -> new Sender(r.value1(), r.value2(), r.value3(), r.value4(), r.value5()));
    }

    List<Link> links(long hearing) {
        return links(SENDER_PARTY.CONSULTATION_ID.eq(hearing));
    }

    List<Link> linksOf(long hearing, String reference) {
        return links(SENDER_PARTY.CONSULTATION_ID.eq(hearing).and(REFERENCE.eq(reference)));
    }

    /// By the party's name.
    private List<Link> links(Condition which) {
        return sql.select(SENDER_PARTY.ID, REFERENCE, REPLY.SENDER_NAME, REPLY.ORGANISATION, SENDER_PARTY.PARTY_ID, ORGANISATION.NAME,
                SENDER_PARTY.NO_REMARKS,
                        SENDER_PARTY.CARRIED, SENDER_PARTY.DECIDED_BY, SENDER_PARTY.DECIDED_AT)
                .from(SENDER_PARTY).join(REPLY).on(REPLY.ID.eq(SENDER_PARTY.REPLY_ID)).join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(SENDER_PARTY.PARTY_ID))
                .where(which.and(SENDER_PARTY.IS_ITS.isTrue())).orderBy(ORGANISATION.NAME.collate("da-x-icu"), REPLY.LETTER, REPLY.NUMBER)
                .fetch(r -> new Link(r.value1(), r.value2(), r.value4().isEmpty() ? r.value3() : r.value4() + ", " + r.value3(),
                        r.value5(), r.value6(), r.value7(), r.value8(),
                        r.value9(), r.value10()));
    }

    /// Parties that staff said a reply is not of, by the reply.
    Map<Long, List<Long>> declined(long hearing) {
        return sql.select(SENDER_PARTY.REPLY_ID, SENDER_PARTY.PARTY_ID).from(SENDER_PARTY)
                .where(SENDER_PARTY.CONSULTATION_ID.eq(hearing), SENDER_PARTY.IS_ITS.isFalse(), SENDER_PARTY.REPLY_ID.isNotNull())
                .fetchGroups(SENDER_PARTY.REPLY_ID, SENDER_PARTY.PARTY_ID);
    }

    /// @param own of the party itself
    record Addresses(Set<String> own, Set<String> contacts) {
        void add(String email, boolean isOwn) {
            (isOwn ? own : contacts).add(email);
        }
    }

    /// By the party; one that has none is left out.
    Map<Long, Addresses> addresses(Collection<Long> parties) {
        var all = sql.select(ORGANISATION.ID.as("party"), DSL.lower(ORGANISATION.EMAIL).as("email"), DSL.inline(true).as("own"))
                .from(ORGANISATION).where(ORGANISATION.ID.in(parties), ORGANISATION.EMAIL.ne(""))
                .unionAll(DSL.select(CONTACT.ORGANISATION_ID, DSL.lower(CONTACT.EMAIL), DSL.inline(false)).from(CONTACT)
                        .where(CONTACT.ORGANISATION_ID.in(parties), CONTACT.EMAIL.ne("")))
                .unionAll(DSL.select(SEAT.ORGANISATION_ID, DSL.lower(SEAT.EMAIL), DSL.inline(false)).from(SEAT)
                        .where(SEAT.ORGANISATION_ID.in(parties), SEAT.EMAIL.ne("")));
        var byParty = new HashMap<Long, Addresses>();
        all.forEach(row -> byParty.computeIfAbsent(row.value1(), party -> new Addresses(new HashSet<>(), new HashSet<>()))
                .add(row.value2(), row.value3()));
        return byParty;
    }
}
