package dk.samraad.outreach;

import dk.samraad.platform.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Forgets addresses whose owner did not press the button in time, and those that do not exist.
@Singleton
class SubscriptionRetention implements RecurringJob {
    static final String NAME = "outreach.subscription-retention";

    private final Subscriptions subscriptions;

    SubscriptionRetention(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        while (subscriptions.forgetSome()) {
            // One transaction a batch.
        }
    }
}
