package dk.samraad.platform.jobs;

import dk.samraad.platform.measure.Measure;
import dk.samraad.platform.measure.Recent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Of every job: how many wait, how often in a row it failed, how long it is overdue, how long ago it last succeeded.
@Singleton
@Requires(property = "micronaut.metrics.enabled", value = "true")
class JobMeters implements Measure {
    private final Jobs jobs;
    private final InstantSource clock;
    private final Recent<Map<String, JobStand>> recent;

    JobMeters(Jobs jobs, JobStands stands, InstantSource clock) {
        this.jobs = jobs;
        this.clock = clock;
        this.recent = new Recent<>(clock, () -> stands.all().stream().collect(Collectors.toMap(JobStand::name, Function.identity())));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        var names = new TreeSet<>(jobs.recurring().keySet());
        names.addAll(jobs.whenAsked());
        for (var name : names) {
            add(registry, name, "samraad.job.waiting", "Due and not begun", job -> job.waitingAt(clock.instant()));
            add(registry, name, "samraad.job.failures", "Failures in a row; 0 after a success", JobStand::failures);
            add(registry, name, "samraad.job.stuck", "1 when it was due long ago or never begun, and nobody does it", job -> job
                    .isStuck(clock.instant()) ? 1 : 0);
            add(registry, name, "samraad.job.overdue.seconds", "Since it was due", job -> job.overdue(clock.instant()).toSeconds());
            add(registry, name, "samraad.job.success.age.seconds", "Since it last succeeded; not a number before",
                    job -> job.succeeded().map(at -> (double) Duration.between(at, clock.instant()).toSeconds()).orElse(Double.NaN));
        }
    }

    private void add(MeterRegistry registry, String job, String measure, String description, ToDoubleFunction<JobStand> value) {
        Gauge.builder(measure, recent, all -> {
            var stand = all.get().get(job);
            return stand == null ? Double.NaN : value.applyAsDouble(stand);
        }).tag("job", job).description(description).strongReference(true).register(registry);
    }
}
