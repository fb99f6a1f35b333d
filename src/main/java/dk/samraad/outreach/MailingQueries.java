package dk.samraad.outreach;

import static dk.samraad.jooq.hearing.Tables.DUTY;
import static dk.samraad.jooq.outreach.Tables.CHOSEN_PARTY;
import static dk.samraad.jooq.outreach.Tables.MAILING;
import static dk.samraad.jooq.outreach.Tables.RECIPIENT;
import static dk.samraad.jooq.party.Tables.ORGANISATION;
import static dk.samraad.jooq.platform.Tables.MAIL;

import dk.samraad.platform.mail.MailState;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

@Singleton
@Connectable
class MailingQueries {
    private final DSLContext sql;

    MailingQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<Mailing> of(long hearing) {
        return mailings(MAILING.CONSULTATION_ID.eq(hearing));
    }

    Optional<Mailing> find(long hearing, long mailing) {
        return mailings(MAILING.CONSULTATION_ID.eq(hearing).and(MAILING.ID.eq(mailing))).stream().findFirst();
    }

    private List<Mailing> mailings(Condition which) {
        var parties = count(CHOSEN_PARTY.MAILING_ID.eq(MAILING.ID));
        var written = count(CHOSEN_PARTY.MAILING_ID.eq(MAILING.ID).and(CHOSEN_PARTY.WRITTEN_AT.isNotNull()));
        var all = DSL.field(DSL.selectCount().from(RECIPIENT).where(RECIPIENT.MAILING_ID.eq(MAILING.ID)));
        var queued = mails(MailState.QUEUED);
        var bounced = mails(MailState.BOUNCED);
        var givenUp = mails(MailState.GIVEN_UP);
        return sql.select(MAILING.ID, MAILING.KIND, MAILING.MESSAGE, MAILING.ASKED_AT, MAILING.ASKED_BY, parties, written, all,
                queued, bounced, givenUp)
                .from(MAILING).where(which).orderBy(MAILING.ASKED_AT.desc(), MAILING.ID.desc())
                .fetch(r -> new Mailing(
                        r.value1(), MailingKind.valueOf(r.value2()), r.value3(), r.value4(), r.value5(), r.value6(), r.value7(), r.value8(),
                        r.value9(), r.value10(), r.value11()));
    }

    private static Field<Integer> count(Condition which) {
        return DSL.field(DSL.selectCount().from(CHOSEN_PARTY).where(which));
    }

    private static Field<Integer> mails(MailState state) {
        return DSL.field(DSL.selectCount().from(RECIPIENT).join(MAIL).on(MAIL.ID.eq(RECIPIENT.MAIL_ID))
                .where(RECIPIENT.MAILING_ID.eq(MAILING.ID), MAIL.STATE.eq(state.name())));
    }

    /// By party; a party without an address once, without a mail.
    List<Delivery> deliveries(long mailing) {
        return sql.select(CHOSEN_PARTY.PARTY_ID, ORGANISATION.NAME, RECIPIENT.NAME, MAIL.STATE, RECIPIENT.ID, CHOSEN_PARTY.LEFT_OUT)
                .from(CHOSEN_PARTY).join(ORGANISATION).on(ORGANISATION.ID.eq(CHOSEN_PARTY.PARTY_ID))
                .leftJoin(RECIPIENT).on(RECIPIENT.MAILING_ID.eq(CHOSEN_PARTY.MAILING_ID), RECIPIENT.PARTY_ID.eq(CHOSEN_PARTY.PARTY_ID))
                .leftJoin(MAIL).on(MAIL.ID.eq(RECIPIENT.MAIL_ID))
                .where(CHOSEN_PARTY.MAILING_ID.eq(mailing))
                .orderBy(ORGANISATION.NAME.collate("da-x-icu"), RECIPIENT.ID)
                .fetch(r -> new Delivery(
                        r.value1(), r.value2(), r.value3() == null ? "" : r.value3(), r.value4() == null ? null
                                : MailState.valueOf(r.value4()),
                        r.value5() != null, r.value6() != null));
    }

    record Arrival(long hearing, long party, Instant at) {}

    /// Invitations that a server took before `until` and that did not come back, of parties whose line in the register does
    /// not say so yet.
    List<Arrival> arrivedBefore(Instant until) {
        var first = DSL.min(MAIL.SENT_AT);
        return sql.select(DUTY.CONSULTATION_ID, DUTY.PARTY_ID, first).from(DUTY)
                .join(MAILING).on(MAILING.CONSULTATION_ID.eq(DUTY.CONSULTATION_ID), MAILING.KIND.eq(MailingKind.INVITATION.name()))
                .join(RECIPIENT).on(RECIPIENT.MAILING_ID.eq(MAILING.ID), RECIPIENT.PARTY_ID.eq(DUTY.PARTY_ID))
                .join(MAIL).on(MAIL.ID.eq(RECIPIENT.MAIL_ID), MAIL.STATE.eq(MailState.SENT.name()))
                .where(DUTY.INVITED_AT.isNotNull(), DUTY.DELIVERED_AT.isNull(), MAIL.SENT_AT.le(until), MAIL.SENT_AT.ge(DUTY.INVITED_AT))
                .groupBy(DUTY.CONSULTATION_ID, DUTY.PARTY_ID).fetch(r -> new Arrival(r.value1(), r.value2(), r.value3()));
    }

    /// Invitations of which every mail came back, of parties whose line in the register does not say so yet. What staff wrote down of
    /// a letter since stands above it.
    List<Arrival> cameBack(Instant now) {
        var first = DSL.min(MAIL.SENT_AT);
        var isLost = MAIL.STATE.in(MailState.BOUNCED.name(), MailState.GIVEN_UP.name());
        return sql.select(DUTY.CONSULTATION_ID, DUTY.PARTY_ID).from(DUTY)
                .join(MAILING).on(MAILING.CONSULTATION_ID.eq(DUTY.CONSULTATION_ID), MAILING.KIND.eq(MailingKind.INVITATION.name()))
                .join(CHOSEN_PARTY).on(CHOSEN_PARTY.MAILING_ID.eq(MAILING.ID), CHOSEN_PARTY.PARTY_ID.eq(DUTY.PARTY_ID))
                .join(RECIPIENT).on(RECIPIENT.MAILING_ID.eq(MAILING.ID), RECIPIENT.PARTY_ID.eq(DUTY.PARTY_ID))
                .join(MAIL).on(MAIL.ID.eq(RECIPIENT.MAIL_ID))
                .where(DUTY.RETURNED_AT.isNull(), DSL.condition("{0} >= {1} - interval '1 minute'",
                        CHOSEN_PARTY.WRITTEN_AT, DUTY.INVITED_AT))
                .groupBy(DUTY.ID)
                .having(DSL.condition(DSL.boolAnd(isLost))
                        .and(DUTY.DELIVERED_AT.isNull().or(DUTY.DELIVERED_AT.eq(DSL.greatest(first, DUTY.INVITED_AT)))))
                .fetch(r -> new Arrival(r.value1(), r.value2(), now));
    }
}
