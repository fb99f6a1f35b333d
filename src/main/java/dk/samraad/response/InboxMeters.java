package dk.samraad.response;

import dk.samraad.platform.measure.Measure;
import dk.samraad.platform.measure.Recent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
@Requires(property = "micronaut.metrics.enabled", value = "true")
class InboxMeters implements Measure {
    private final Recent<Long> days;

    InboxMeters(InboxAge age, InstantSource clock) {
        this.days = new Recent<>(clock, age::days);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samraad.inbox.age.days", days, Recent::get)
                .description("Whole days the oldest answer waits to be moved, of all surveys together").strongReference(true)
                .register(registry);
    }
}
