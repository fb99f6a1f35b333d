package dk.samraad.duty;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Reason;
import dk.samraad.hearing.StepGuard;
import dk.samraad.party.Parties;
import dk.samraad.party.Party;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The councils the law names stand in the register of every hearing from the beginning, and no hearing counts as assessed
/// while somebody in it was not asked. Silence is no hindrance: who was invited and does not answer was heard.
@Singleton
class DutyGuard implements StepGuard {
    private final DutyRepository rows;
    private final DutyQueries queries;
    private final Parties parties;
    private final InstantSource clock;

    DutyGuard(DutyRepository rows, DutyQueries queries, Parties parties, InstantSource clock) {
        this.rows = rows;
        this.queries = queries;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public List<Reason> against(Hearing hearing, HearingState next) {
        if (next != HearingState.ASSESSED) return List.of();
        var register = register(hearing);
        var reasons = new ArrayList<Reason>();
        register.missing().forEach(basis -> reasons.add(Reason.of(basis == Basis.SECTION_30 ? Lacking.SENIOR_COUNCIL
                : Lacking.DISABILITY_COUNCIL)));
        register.unasked(today()).forEach(duty -> reasons.add(new Reason(DutyRefusal.STILL_OPEN, duty.party().name())));
        return reasons;
    }

    @Override
    public void after(Hearing hearing, Actor by) {
        if (hearing.state() == HearingState.DRAFT || hearing.state() == HearingState.OPEN) preset(hearing);
    }

    /// Who had the hearing's own deadline gets the new one.
    @Override
    public void edited(Hearing before, Hearing after) {
        rows.move(after.id(), before.deadline(), after.deadline());
    }

    private void preset(Hearing hearing) {
        for (var basis : register(hearing).missing()) {
            for (Party council : parties.councils(basis.council().orElseThrow())) rows.save(DutyRow.of(hearing.id(), council.id(), basis,
                    hearing.deadline()));
        }
    }

    private Register register(Hearing hearing) {
        return new Register(queries.ofHearing(hearing.id(), today()));
    }

    private LocalDate today() {
        return Danish.dateOf(clock.instant());
    }
}
