package dk.samraad.duty;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.party.Parties;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.time.Danish;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The door of the register of duties.
@Singleton
public class Duties {
    private final Hearings hearings;
    private final DutyRepository rows;
    private final DutyQueries queries;
    private final Parties parties;
    private final Audit audit;
    private final InstantSource clock;

    Duties(Hearings hearings, DutyRepository rows, DutyQueries queries, Parties parties, Audit audit, InstantSource clock) {
        this.hearings = hearings;
        this.rows = rows;
        this.queries = queries;
        this.parties = parties;
        this.audit = audit;
        this.clock = clock;
    }

    /// Everybody who is to be heard. One statement.
    @Connectable
    public Register of(long hearingId) {
        return new Register(queries.ofHearing(hearingId, today()));
    }

    /// @throws NotFound when the hearing has none such
    @Connectable
    public Duty one(long hearingId, long id) {
        return queries.one(hearingId, id, today()).orElseThrow(NotFound::new);
    }

    /// Adds a party, with the hearing's own deadline. The two councils the law names are there from the beginning.
    @Transactional
    public DutyChange add(String slug, long party, Basis basis, Actor by) {
        var hearing = hearings.bySlug(slug);
        var found = parties.find(party).filter(p -> !p.archived());
        var reasons = new ArrayList<DutyRefusal>();
        if (isOver(hearing)) reasons.add(DutyRefusal.OVER);
        if (found.isEmpty()) reasons.add(DutyRefusal.PARTY_UNKNOWN);
        if (of(hearing.id()).duties().stream().anyMatch(duty -> duty.party().id() == party)) reasons.add(DutyRefusal.ALREADY_THERE);
        if (found.isPresent() && basis.council().filter(kind -> found.get().councilKind() != kind)
                .isPresent()) reasons.add(DutyRefusal.BASIS_IS_NOT_ITS_OWN);
        if (reasons.isEmpty()) {
            rows.save(DutyRow.of(hearing.id(), party, basis, hearing.deadline()));
            audit.record(by, "hearing.duty-added", slug + " " + party);
        }
        return DutyChange.of(reasons);
    }

    /// What staff write down by hand.
    ///
    /// @param revision of the duty when the edit began
    /// @throws Stale when somebody else edited in between
    @Transactional
    public DutyChange write(String slug, long id, long revision, Happened happened, Actor by) {
        var hearing = hearings.bySlug(slug);
        var duty = one(hearing.id(), id);
        var reasons = reasonsAgainst(hearing, happened);
        if (!reasons.isEmpty()) return DutyChange.of(reasons);
        var invited = at(duty.invited(), happened.invited());
        var changed = rows.write(id, revision, happened.deadline(), invited, notBefore(invited, at(duty.delivered(), happened.delivered())),
                at(duty.told(), happened.answered()), happened.noRemarks());
        if (changed == 0) throw new Stale();
        audit.record(by, "hearing.duty-edited", slug + " " + duty.party().id());
        return new DutyChange.Made();
    }

    /// Excepts a party from being heard, with a reason and the name of who answers for it.
    ///
    /// @throws Stale when somebody else edited in between
    @Transactional
    public DutyChange except(String slug, long id, long revision, String reason, String name, Actor by) {
        var hearing = hearings.bySlug(slug);
        var duty = one(hearing.id(), id);
        var reasons = new ArrayList<DutyRefusal>();
        if (isOver(hearing)) reasons.add(DutyRefusal.OVER);
        if (reason.isBlank()) reasons.add(DutyRefusal.REASON_MISSING);
        if (name.isBlank()) reasons.add(DutyRefusal.NAME_MISSING);
        if (!hearings.hiddenWords(hearing.id()).foundIn(reason).isEmpty()) reasons.add(DutyRefusal.REASON_HOLDS_HIDDEN);
        if (!reasons.isEmpty()) return DutyChange.of(reasons);
        if (rows.except(id, revision, reason.strip(), name.strip(), today()) == 0) throw new Stale();
        audit.record(by, "hearing.duty-excepted", slug + " " + duty.party().id());
        return new DutyChange.Made();
    }

    /// Takes an exception back: the party is to be heard after all.
    ///
    /// @throws Stale when somebody else edited in between
    @Transactional
    public DutyChange resume(String slug, long id, long revision, Actor by) {
        var hearing = hearings.bySlug(slug);
        var duty = one(hearing.id(), id);
        if (isOver(hearing)) return DutyChange.of(List.of(DutyRefusal.OVER));
        if (rows.except(id, revision, null, null, null) == 0) throw new Stale();
        audit.record(by, "hearing.duty-resumed", slug + " " + duty.party().id());
        return new DutyChange.Made();
    }

    /// Takes a party off that nobody has invited and no law names.
    @Transactional
    public DutyChange remove(String slug, long id, Actor by) {
        var hearing = hearings.bySlug(slug);
        var duty = one(hearing.id(), id);
        var reasons = new ArrayList<DutyRefusal>();
        if (isOver(hearing)) reasons.add(DutyRefusal.OVER);
        if (duty.basis() != Basis.RESOLVED) reasons.add(DutyRefusal.REQUIRED_BY_LAW);
        if (duty.invited().isPresent() || duty.answered().isPresent()) reasons.add(DutyRefusal.ALREADY_INVITED);
        if (reasons.isEmpty()) {
            rows.remove(id);
            audit.record(by, "hearing.duty-removed", slug + " " + duty.party().id());
        }
        return DutyChange.of(reasons);
    }

    /// Invitations were sent to these parties: from now on all of them are to be heard. One statement.
    @Transactional
    public void invited(long hearingId, Collection<Long> partyIds, Instant at) {
        if (!partyIds.isEmpty()) rows.invite(hearingId, partyIds, at);
    }

    /// An invitation is known to have arrived.
    @Transactional
    public void delivered(long hearingId, long partyId, Instant at) {
        rows.deliver(hearingId, partyId, at);
    }

    /// Every mail with the party's invitation came back: it was not reached.
    @Transactional
    public void cameBack(long hearingId, long partyId, Instant at) {
        rows.comeBack(hearingId, partyId, at);
    }

    /// The party's opinion came in. The first counts.
    @Transactional
    public void answered(long hearingId, long partyId, Instant at) {
        rows.answer(hearingId, partyId, at);
    }

    /// The party took its answer back.
    @Transactional
    public void answerWithdrawn(long hearingId, long partyId) {
        rows.unanswer(hearingId, partyId);
    }

    private List<DutyRefusal> reasonsAgainst(Hearing hearing, Happened happened) {
        var reasons = new ArrayList<DutyRefusal>();
        if (isOver(hearing)) reasons.add(DutyRefusal.OVER);
        if (happened.deadline().isAfter(hearing.deadline().plusDays(hearing.lateDays()))) reasons.add(DutyRefusal.DEADLINE_TOO_LATE);
        if (happened.noRemarks() && happened.answered().isEmpty()) reasons.add(DutyRefusal.NO_REMARKS_WITHOUT_ANSWER);
        var wrongOrder = happened.delivered().filter(d -> happened.invited().filter(i -> !d.isBefore(i)).isEmpty()).isPresent();
        if (wrongOrder) reasons.add(DutyRefusal.DELIVERED_BEFORE_INVITED);
        var days = List.of(happened.invited(), happened.delivered(), happened.answered());
        if (days.stream().flatMap(Optional::stream).anyMatch(day -> day.isAfter(today()))) reasons.add(DutyRefusal.IN_THE_FUTURE);
        return reasons;
    }

    /// The moment that is known where the day is the same, else the beginning of the day.
    private static @Nullable Instant at(Optional<Instant> known, Optional<LocalDate> day) {
        return day.map(d -> known.filter(k -> Danish.dateOf(k).equals(d)).orElse(Danish.startOf(d))).orElse(null);
    }

    /// What is written down of the day of an invitation is a moment after it: the moment itself is what a job knows.
    private static @Nullable Instant notBefore(@Nullable Instant invited, @Nullable Instant day) {
        return invited == null || day == null || day.isAfter(invited) || day.equals(invited) ? day : invited.plusMillis(1);
    }

    private static boolean isOver(Hearing hearing) {
        return hearing.state() == HearingState.DECIDED || hearing.state() == HearingState.ARCHIVED
                || hearing.state() == HearingState.WITHDRAWN;
    }

    private LocalDate today() {
        return Danish.dateOf(clock.instant());
    }
}
