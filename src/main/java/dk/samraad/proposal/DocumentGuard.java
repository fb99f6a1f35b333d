package dk.samraad.proposal;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Reason;
import dk.samraad.hearing.StepGuard;
import dk.samraad.platform.audit.Actor;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// The document goes with the hearing: no opening without one; opening sends the first version out, deciding the final one.
@Singleton
class DocumentGuard implements StepGuard {
    private final DraftQueries queries;
    private final DraftStore store;
    private final InstantSource clock;

    DocumentGuard(DraftQueries queries, DraftStore store, InstantSource clock) {
        this.queries = queries;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Reason> against(Hearing hearing, HearingState next) {
        return switch (next) {
            case OPEN -> isReady(hearing) ? List.of() : List.of(Reason.of(DraftFault.NOTHING_WRITTEN));
            case DECIDED -> hasEmptyFinal(hearing) ? List.of(Reason.of(DraftFault.NOTHING_WRITTEN)) : List.of();
            case DRAFT, CLOSED, ASSESSED, ARCHIVED, WITHDRAWN -> List.of();
        };
    }

    @Override
    public void after(Hearing hearing, Actor by) {
        var writing = queries.beingWritten(hearing.id());
        switch (hearing.state()) {
            case OPEN -> writing.filter(version -> !version.isFinal())
                    .ifPresent(version -> store.sendOut(version.id(), clock.instant(), by.name()));
            case CLOSED -> store.makeFinal(hearing.id());
            case DECIDED -> writing.ifPresent(version -> store.sendOut(version.id(), clock.instant(), by.name()));
            case DRAFT, ASSESSED, ARCHIVED, WITHDRAWN -> { }
        }
    }

    private boolean isReady(Hearing hearing) {
        return queries.inHearing(hearing.id()).isPresent()
                || queries.beingWritten(hearing.id()).filter(version -> !version.paragraphs().isEmpty()).isPresent();
    }

    private boolean hasEmptyFinal(Hearing hearing) {
        return queries.beingWritten(hearing.id()).filter(version -> version.paragraphs().isEmpty()).isPresent();
    }
}
