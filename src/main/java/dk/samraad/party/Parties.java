package dk.samraad.party;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.time.Danish;
import dk.samraad.text.CprWatch;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The door of the room: who there is, who sits in a council today, when it meets, and whom to write to.
@Singleton
public class Parties {
    private final PartyQueries queries;
    private final SeatQueries seats;
    private final OrganisationRepository organisations;
    private final ContactRepository contacts;
    private final Audit audit;
    private final InstantSource clock;
    private final CprWatch cpr;

    Parties(
            PartyQueries queries, SeatQueries seats, OrganisationRepository organisations, ContactRepository contacts, Audit audit,
            InstantSource clock, CprWatch cpr) {
        this.queries = queries;
        this.seats = seats;
        this.organisations = organisations;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
        this.cpr = cpr;
    }

    /// Those not archived, by name.
    @ReadOnly
    public List<Party> byKind(PartyKind kind) {
        return queries.byKind(kind);
    }

    /// The councils of a kind that are not archived, by name: as a rule one.
    @ReadOnly
    public List<Party> councils(CouncilKind kind) {
        return queries.byKind(PartyKind.COUNCIL).stream().filter(party -> party.councilKind() == kind).toList();
    }

    /// Archived ones too.
    @ReadOnly
    public Optional<Party> find(long id) {
        return queries.details(id).map(PartyDetails::party);
    }

    /// Those there are among these, by id; archived ones too.
    @ReadOnly
    public Map<Long, Party> find(Collection<Long> ids) {
        return queries.byIds(ids);
    }

    /// Those not archived whose name holds all the words, 50 a page, by name.
    ///
    /// @param kind nothing for all
    /// @param page from 1
    @ReadOnly
    public FoundParties search(String words, @Nullable PartyKind kind, int page) {
        return queries.search(words, kind, page);
    }

    /// @throws NotFound when there is none
    @ReadOnly
    public PartyDetails details(long id) {
        return queries.details(id).orElseThrow(NotFound::new);
    }

    @ReadOnly
    public List<Contact> contactsOf(long party) {
        return queries.contactsOf(party);
    }

    /// The seats this guest (`Viewer.guest()`) holds today, by the council's name. Empty when the person has left.
    @ReadOnly
    public List<Seat> seatsOf(UUID guest) {
        return seats.ofGuest(guest, today());
    }

    /// The seat this guest (`Viewer.guest()`) holds in a council today.
    @ReadOnly
    public Optional<Seat> seatOf(UUID guest, long council) {
        return seats.ofGuest(guest, today()).stream().filter(seat -> seat.council() == council).findFirst();
    }

    /// Who stands in the audit for what a member did; the program itself for a seat without an address, which nobody can take.
    @ReadOnly
    public Actor actor(Seat seat) {
        return seats.guestOf(seat.id()).<Actor>map(guest -> new Actor.Person(seat.name(), guest))
                .orElseGet(() -> Actor.systemAs(seat.name()));
    }

    /// The councils this guest was a member of and is not any more, the latest first.
    @ReadOnly
    public List<Seat> formerSeatsOf(UUID guest) {
        return seats.formerOf(guest, today());
    }

    /// Everybody who sits in the council today: chair, deputy, then members by name.
    @ReadOnly
    public List<Seat> seatsIn(long council) {
        return seats.in(council, today()).stream().map(CouncilMember::seat).filter(seat -> seat.isHeldOn(today())).toList();
    }

    /// The council's chair today; nothing when there is none.
    @ReadOnly
    public Optional<Seat> chairOf(long council) {
        return seats.holder(council, Office.CHAIR, today());
    }

    /// The council's deputy chair today; nothing when there is none.
    @ReadOnly
    public Optional<Seat> deputyOf(long council) {
        return seats.holder(council, Office.DEPUTY, today());
    }

    /// The council's first meeting on a later day than this one; nothing when none is known.
    @ReadOnly
    public Optional<Meeting> nextMeetingAfter(long council, LocalDate day) {
        return queries.nextMeetingAfter(council, day);
    }

    /// The council's meetings from this day on, the next first.
    @ReadOnly
    public List<Meeting> meetingsFrom(long council, LocalDate day) {
        return queries.meetings(council).stream().filter(meeting -> !meeting.heldOn().isBefore(day)).toList();
    }

    @ReadOnly
    public Optional<Meeting> meeting(long id) {
        return queries.meeting(id);
    }

    /// Whom a mail to these parties goes to: the party's own address, its contacts, and who sits in a council today; each
    /// address once a party. A party nobody can be written to at does not appear.
    @ReadOnly
    public List<Addressee> addresseesOf(Collection<Long> parties) {
        return queries.addresseesOf(parties, today());
    }

    /// @param by who did it, for the audit
    @Transactional
    public PartyChange create(NewParty wished, Actor by) {
        if (cpr.finds(wished.name())) return new PartyChange.Refused(PartyRefusal.NAME_HOLDS_CPR);
        organisations.lock();
        if (organisations.isNameTaken(wished.name(), 0)) return new PartyChange.Refused(PartyRefusal.NAME_TAKEN);
        var id = organisations.save(OrganisationRow.of(wished)).idOrFail();
        audit.record(by, "party.created", String.valueOf(id));
        return new PartyChange.Made(id);
    }

    /// @param revision of the party as it was when the edit began
    /// @throws Stale when somebody else edited in between
    @Transactional
    public PartyChange edit(long id, long revision, NewParty wished, Actor by) {
        if (cpr.finds(wished.name())) return new PartyChange.Refused(PartyRefusal.NAME_HOLDS_CPR);
        organisations.lock();
        var before = details(id).party();
        if (organisations.isNameTaken(wished.name(), id)) return new PartyChange.Refused(PartyRefusal.NAME_TAKEN);
        // Members, chair and meetings hang on its being a council.
        if (before.isCouncil() != (wished.kind() == PartyKind.COUNCIL)) return new PartyChange.Refused(PartyRefusal.KIND_IS_FIXED);
        if (organisations.update(OrganisationRow.of(wished), id, revision) == 0) throw new Stale();
        audit.record(by, "party.edited", String.valueOf(id));
        return new PartyChange.Made(id);
    }

    /// Takes the party out of lists and searches. What was sent to it stays.
    @Transactional
    public void archive(long id, Actor by) {
        details(id);
        organisations.archive(id, clock.instant());
        audit.record(by, "party.archived", String.valueOf(id));
    }

    /// Forgets how to reach the parties that were archived before this moment, and the people there. Their names stay beside what
    /// was sent to them.
    @Transactional
    void forgetArchivedBefore(Instant moment) {
        contacts.removeArchived(moment);
        organisations.forgetArchived(moment);
    }

    @Transactional
    public void addContact(long party, String name, String title, String email, String phone, Actor by) {
        details(party);
        contacts.save(new ContactRow(null, party, name, title, email, phone));
        audit.record(by, "party.contact-added", String.valueOf(party));
    }

    /// One that is gone already stays gone.
    @Transactional
    public void removeContact(long party, long contact, Actor by) {
        if (contacts.remove(party, contact) == 0) return;
        audit.record(by, "party.contact-removed", String.valueOf(party));
    }

    private LocalDate today() {
        return Danish.dateOf(clock.instant());
    }
}
