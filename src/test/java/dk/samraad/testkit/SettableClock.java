package dk.samraad.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The clock of a test: stands still until told otherwise.
public final class SettableClock implements InstantSource {
    /// A Monday morning in Fjordby.
    public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }
}
