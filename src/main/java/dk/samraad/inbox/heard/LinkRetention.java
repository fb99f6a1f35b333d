package dk.samraad.inbox.heard;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.platform.time.Danish;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// Forgets whose a withdrawn reply was, when its hash is forgotten too: thirty days after the last late day.
@Singleton
class LinkRetention implements RecurringJob {
    static final String NAME = "hearing.link-retention";
    private static final int DAYS = 30;

    private final LinkStore store;
    private final InstantSource clock;

    LinkRetention(LinkStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        store.forget(Danish.dateOf(clock.instant()), DAYS);
    }
}
