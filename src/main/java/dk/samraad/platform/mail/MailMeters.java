package dk.samraad.platform.mail;

import dk.samraad.platform.measure.Measure;
import dk.samraad.platform.measure.Recent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// How many mails wait, and how long the oldest has.
@Singleton
@Requires(property = "micronaut.metrics.enabled", value = "true")
class MailMeters implements Measure {
    private final Recent<MailQueries.Waiting> recent;
    private final InstantSource clock;

    MailMeters(MailQueries queries, InstantSource clock) {
        this.recent = new Recent<>(clock, queries::waiting);
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samraad.mails.waiting", recent, waiting -> waiting.get().count())
                .description("Mails that are written and not sent").strongReference(true).register(registry);
        Gauge.builder("samraad.mails.oldest.seconds", recent, this::age)
                .description("How long the oldest of them waits; 0 when none does").strongReference(true).register(registry);
    }

    private double age(Recent<MailQueries.Waiting> waiting) {
        return waiting.get().since().map(since -> (double) Duration.between(since, clock.instant()).toSeconds()).orElse(0.0);
    }
}
