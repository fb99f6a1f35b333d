package dk.samraad.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Every rule asks this one clock; tests replace it with one they can set.
@Factory
class Clocks {
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
