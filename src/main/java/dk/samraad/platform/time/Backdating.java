package dk.samraad.platform.time;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/// Lets something be done as of another moment, through the very doors everybody uses: the demo lays out weeks that have
/// passed. Every rule of the house reads the one clock, so all of them see that moment, on this thread only and only for
/// as long as it lasts. Nothing that answers a request may use it.
@Singleton
public class Backdating implements BeanCreatedEventListener<InstantSource> {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    @Override
    public InstantSource onCreated(BeanCreatedEvent<InstantSource> event) {
        var clock = event.getBean();
        return () -> MOMENT.isBound() ? MOMENT.get() : clock.instant();
    }

    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }
}
