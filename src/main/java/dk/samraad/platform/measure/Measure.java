package dk.samraad.platform.measure;

import io.micrometer.core.instrument.MeterRegistry;

/// Something a room measures. It is asked to register once, by the page that hands measures out; a `MeterBinder` of Micrometer
/// would be made with the registry, before the database, of which most measures tell.
public interface Measure {
    void bindTo(MeterRegistry registry);
}
