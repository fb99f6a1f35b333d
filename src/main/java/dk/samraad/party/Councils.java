package dk.samraad.party;

import dk.samraad.identity.Guests;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import dk.samraad.text.CprWatch;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who sits in a council, who leads it and when it meets: what staff write down. Who asks for today only, asks [Parties].
@Singleton
public class Councils {
    private final Parties parties;
    private final SeatQueries queries;
    private final PartyQueries partyQueries;
    private final SeatRepository seats;
    private final TermRepository terms;
    private final MeetingRepository meetings;
    private final OrganisationRepository organisations;
    private final List<MeetingUse> uses;
    private final Guests guests;
    private final Audit audit;
    private final InstantSource clock;
    private final CprWatch cpr;

    Councils(
            Parties parties, SeatQueries queries, PartyQueries partyQueries, SeatRepository seats, TermRepository terms,
            MeetingRepository meetings, OrganisationRepository organisations, List<MeetingUse> uses, Guests guests, Audit audit,
            InstantSource clock, CprWatch cpr) {
        this.parties = parties;
        this.queries = queries;
        this.partyQueries = partyQueries;
        this.seats = seats;
        this.terms = terms;
        this.meetings = meetings;
        this.organisations = organisations;
        this.uses = uses;
        this.guests = guests;
        this.audit = audit;
        this.clock = clock;
        this.cpr = cpr;
    }

    /// Past and coming members too: chair and deputy of today first, then by name.
    @ReadOnly
    public List<CouncilMember> members(long council) {
        return queries.in(council, today());
    }

    /// @throws NotFound when there is none in that council
    @ReadOnly
    public CouncilMember member(long council, long seat) {
        return queries.find(council, seat, today()).orElseThrow(NotFound::new);
    }

    /// All, by date; also those held.
    @ReadOnly
    public List<Meeting> meetings(long council) {
        return partyQueries.meetings(council);
    }

    /// A one-time link that lets whoever holds the seat in under `/raad`, to stand in a mail to that person.
    ///
    /// @return the whole address; nothing for a seat without an e-mail address, or one not held today
    @Transactional
    public Optional<String> linkFor(long council, long seat) {
        if (!member(council, seat).seat().isHeldOn(today())) return Optional.empty();
        return seats.findByIdAndOrganisationId(seat, council).map(SeatRow::guest)
                .map(guest -> guests.linkFor(guest, Guests.INVITATION_LIFE));
    }

    @Transactional
    public PartyChange addMember(long council, NewSeat wished, Actor by) {
        organisations.lock();
        var refused = reasonAgainst(council, wished, 0);
        if (refused.isPresent()) return new PartyChange.Refused(refused.get());
        var seat = seats.save(new SeatRow(null, council, guestOf(wished), wished.name(), wished.email(), wished.from(), wished.until()));
        audit.record(by, "party.member-added", council + " " + seat.idOrFail());
        return new PartyChange.Made(seat.idOrFail());
    }

    /// Also how a member leaves: with a last day, which ends the office too.
    @Transactional
    public PartyChange editMember(long council, long id, NewSeat wished, Actor by) {
        organisations.lock();
        var before = seats.findByIdAndOrganisationId(id, council).orElseThrow(NotFound::new);
        var refused = reasonAgainst(council, wished, id);
        if (refused.isPresent()) return new PartyChange.Refused(refused.get());
        seats.update(new SeatRow(id, council, guestOf(wished), wished.name(), wished.email(), wished.from(), wished.until()));
        if (wished.until() != null) {
            terms.removeAfter(id, wished.until());
            terms.endWith(id, wished.until());
        }
        dismissIfUnseated(before.guest());
        audit.record(by, "party.member-edited", council + " " + id);
        return new PartyChange.Made(id);
    }

    /// Makes a member chair or deputy from a day on: whoever was it before is not any more, and the member holds no other
    /// office. With [Office#MEMBER] the member steps back.
    @Transactional
    public PartyChange elect(long council, long seat, Office office, LocalDate from, Actor by) {
        organisations.lock();
        if (!member(council, seat).seat().isHeldOn(from)) return new PartyChange.Refused(PartyRefusal.NOT_A_MEMBER_THEN);
        terms.removeFrom(council, seat, office.name(), from);
        terms.endBefore(council, seat, office.name(), from);
        if (office != Office.MEMBER) {
            var until = seats.findByIdAndOrganisationId(seat, council).map(SeatRow::untilOn).orElse(null);
            terms.save(new TermRow(null, seat, office, from, until));
        }
        audit.record(by, "party.elected", council + " " + seat + " " + office);
        return new PartyChange.Made(seat);
    }

    @Transactional
    public PartyChange addMeeting(long council, NewMeeting wished, Actor by) {
        organisations.lock();
        if (!parties.details(council).party().isCouncil()) return new PartyChange.Refused(PartyRefusal.NOT_A_COUNCIL);
        if (cpr.finds(wished.place())) return new PartyChange.Refused(PartyRefusal.PLACE_HOLDS_CPR);
        if (meetings.existsByOrganisationIdAndHeldOn(council,
                wished.heldOn())) return new PartyChange.Refused(PartyRefusal.MEETING_THAT_DAY);
        var meeting = meetings.save(new MeetingRow(null, council, wished.heldOn(), wished.beginsAt(), wished.place()));
        audit.record(by, "party.meeting-added", council + " " + wished.heldOn());
        return new PartyChange.Made(meeting.idOrFail());
    }

    /// One that is gone already stays gone.
    @Transactional
    public PartyChange removeMeeting(long council, long id, Actor by) {
        if (uses.stream().anyMatch(use -> use.uses(id))) return new PartyChange.Refused(PartyRefusal.MEETING_IN_USE);
        if (meetings.remove(council, id) == 1) audit.record(by, "party.meeting-removed", council + " " + id);
        return new PartyChange.Made(id);
    }

    /// Forgets the addresses of those who left before this day, or whose council was archived before that moment, and lets them in
    /// no more.
    @Transactional
    void forgetLeftBefore(LocalDate day, Instant archivedBefore) {
        for (var left : seats.leftBefore(day, archivedBefore)) {
            seats.update(new SeatRow(left.id(), left.organisationId(), null, left.name(), "", left.fromOn(), left.untilOn()));
            dismissIfUnseated(left.guest());
        }
    }

    private Optional<PartyRefusal> reasonAgainst(long council, NewSeat wished, long besides) {
        if (!parties.details(council).party().isCouncil()) return Optional.of(PartyRefusal.NOT_A_COUNCIL);
        if (cpr.finds(wished.name())) return Optional.of(PartyRefusal.NAME_HOLDS_CPR);
        if (wished.until() != null && wished.until().isBefore(wished.from())) return Optional.of(PartyRefusal.ENDS_BEFORE_IT_BEGINS);
        var taken = !wished.email().isEmpty() && seats.withEmail(council, wished.email(), besides).stream()
                .anyMatch(other -> overlap(other, wished));
        return taken ? Optional.of(PartyRefusal.EMAIL_IN_USE) : Optional.empty();
    }

    private static boolean overlap(SeatRow other, NewSeat wished) {
        return (wished.until() == null || !other.fromOn().isAfter(wished.until()))
                && (other.untilOn() == null || !other.untilOn().isBefore(wished.from()));
    }

    private @Nullable UUID guestOf(NewSeat wished) {
        return wished.email().isEmpty() ? null : guests.admit(wished.email());
    }

    private void dismissIfUnseated(@Nullable UUID guest) {
        if (guest != null && !seats.isGuestSeated(guest)) guests.dismiss(guest);
    }

    private LocalDate today() {
        return Danish.dateOf(clock.instant());
    }
}
