package dk.samraad.outreach;

import dk.samraad.duty.Duties;
import dk.samraad.duty.Duty;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.party.Addressee;
import dk.samraad.party.Parties;
import dk.samraad.party.Party;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The door of the room: who may be written to about a hearing, asking for a mailing, and what became of it. The mails are
/// written by [MailingJob] and sent by `platform.mail`.
@Singleton
public class Mailings {
    private final MailingRepository rows;
    private final MailingQueries queries;
    private final Parties parties;
    private final Duties duties;
    private final Audit audit;
    private final InstantSource clock;

    Mailings(MailingRepository rows, MailingQueries queries, Parties parties, Duties duties, Audit audit, InstantSource clock) {
        this.rows = rows;
        this.queries = queries;
        this.parties = parties;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /// All parties that are not archived: those who must be heard first, then by kind and name.
    @ReadOnly
    public List<Choosable> choosable(Hearing hearing) {
        var all = Arrays.stream(PartyKind.values()).flatMap(kind -> parties.byKind(kind).stream()).toList();
        var addresses = parties.addresseesOf(all.stream().map(Party::id).toList()).stream()
                .collect(Collectors.groupingBy(Addressee::party, Collectors.counting()));
        var register = duties.of(hearing.id()).duties().stream().collect(Collectors.toMap(duty -> duty.party().id(), duty -> duty));
        return all.stream()
                .map(party -> choosable(hearing, party, register.get(party.id()), addresses.getOrDefault(party.id(), 0L).intValue()))
                .sorted((a, b) -> Boolean.compare(b.mustBeHeard(), a.mustBeHeard()))
                .toList();
    }

    private Choosable choosable(Hearing hearing, Party party, @Nullable Duty duty, int addresses) {
        var today = Danish.dateOf(clock.instant());
        var deadline = duty == null ? hearing.deadline() : duty.deadline();
        return new Choosable(party, duty == null ? null : duty.standing(today), deadline, today.isAfter(deadline), addresses);
    }

    /// Why this kind of mail is not sent about the hearing now; nothing when it may be.
    public @Nullable MailingRefusal reasonAgainst(Hearing hearing, MailingKind kind) {
        return switch (kind) {
            case INVITATION, REMINDER ->
                    hearing.state() == HearingState.OPEN && clock.instant().isBefore(hearing.lateUntil()) ? null
                            : MailingRefusal.HEARING_NOT_OPEN;
            case THANKS -> hearing.state() == HearingState.DECIDED ? null : MailingRefusal.NOT_DECIDED_YET;
        };
    }

    /// Why these parties do not get such a mail; nothing when they may.
    @ReadOnly
    public @Nullable MailingRefusal reasonAgainst(Hearing hearing, MailingKind kind, Collection<Long> chosen) {
        var reason = reasonAgainst(hearing, kind);
        if (reason != null) return reason;
        var may = choosable(hearing).stream().filter(each -> each.mayGet(kind)).map(each -> each.party().id()).collect(Collectors.toSet());
        if (may.containsAll(chosen)) return null;
        return switch (kind) {
            case INVITATION -> MailingRefusal.DEADLINE_PASSED;
            case REMINDER -> MailingRefusal.NOT_SILENT;
            case THANKS -> MailingRefusal.NOT_ANSWERED;
        };
    }

    /// Asks the job to write to these parties. Sent again with the same submission it is the same mailing.
    ///
    /// @param message staff's own words, 1 to 5000 characters
    @Transactional
    public Sending send(Hearing hearing, MailingKind kind, Collection<Long> chosen, String message, UUID submission, Actor by) {
        var earlier = rows.findBySubmission(submission);
        if (earlier.isPresent()) return new Sending.Asked(earlier.get().idOrFail());
        var known = parties.find(chosen).values().stream().filter(party -> !party.archived()).map(Party::id).toList();
        var reason = reasonAgainst(hearing, kind, known);
        if (reason != null) return new Sending.Refused(reason);
        if (known.isEmpty()) return new Sending.Refused(MailingRefusal.NOBODY_CHOSEN);
        if (parties.addresseesOf(known).isEmpty()) return new Sending.Refused(MailingRefusal.NOBODY_HAS_AN_ADDRESS);
        var mailing = rows.save(new MailingRow(null, submission, hearing.id(), kind, message, clock.instant(), by.name(), null)).idOrFail();
        known.forEach(party -> rows.choose(mailing, party));
        audit.record(by, "outreach.asked", hearing.slug() + " " + kind + " " + mailing);
        return new Sending.Asked(mailing);
    }

    /// A hearing's mailings, the newest first.
    @ReadOnly
    public List<Mailing> of(Hearing hearing) {
        return queries.of(hearing.id());
    }

    /// @throws NotFound when there is none for that hearing
    @ReadOnly
    public Mailing mailing(Hearing hearing, long id) {
        return queries.find(hearing.id(), id).orElseThrow(NotFound::new);
    }

    /// The mails of a mailing, by the party's name.
    @ReadOnly
    public List<Delivery> deliveries(long mailing) {
        return queries.deliveries(mailing);
    }
}
