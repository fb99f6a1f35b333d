package dk.samraad.platform.measure;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

@Singleton
@Requires(property = "micronaut.metrics.enabled", value = "true")
class SendMeters implements Measure {
    private final Sends sends;

    SendMeters(Sends sends) {
        this.sends = sends;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("samraad.sends", sends, Sends::answers).tag("what", "answer")
                .description("Answers and replies taken in, of all surveys and hearings together").register(registry);
        FunctionCounter.builder("samraad.sends", sends, Sends::replies).tag("what", "reply")
                .description("Answers and replies taken in, of all surveys and hearings together").register(registry);
    }
}
