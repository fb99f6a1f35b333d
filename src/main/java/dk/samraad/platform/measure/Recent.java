package dk.samraad.platform.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is read once for all who ask within five seconds, however many they are; a failure too. They wait for one another.
public final class Recent<T> {
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Supplier<T> reading;
    private @Nullable T value;
    private @Nullable RuntimeException failure;
    private @Nullable Instant at;

    public Recent(InstantSource clock, Supplier<T> reading) {
        this.clock = clock;
        this.reading = reading;
    }

    /// @throws RuntimeException that of the reading; a measure is told as not a number then
    public synchronized T get() {
        var before = at;
        // A clock that was set back does not keep an old value.
        if (before == null || Duration.between(before, clock.instant()).abs().compareTo(GOOD_FOR) > 0) read();
        var found = value;
        if (found != null) return found;
        throw failure == null ? new IllegalStateException("Nothing was read") : failure;
    }

    private void read() {
        value = null;
        failure = null;
        try {
            value = reading.get();
        } catch (RuntimeException e) {
            failure = e;
        }
        at = clock.instant();
    }
}
