package dk.samraad.platform.limit;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// A bucket of tries for each key, filled again evenly. In memory only and per instance: what it knows of an address is
/// gone within minutes, and two instances together allow twice as many.
public final class Limiter {
    private static final int KEYS = 20_000;

    private record Bucket(double left, long millis) {}

    private final InstantSource clock;
    private final int capacity;
    private final double perMillisecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    /// @param capacity tries at once
    /// @param perMinute tries that come back each minute
    public Limiter(InstantSource clock, int capacity, int perMinute) {
        this.clock = clock;
        this.capacity = capacity;
        this.perMillisecond = perMinute / 60_000.0;
    }

    /// Uses one try.
    ///
    /// @return false when there was none left
    public synchronized boolean take(String key) {
        var bucket = current(key);
        if (bucket.left < 1) return false;
        buckets.put(key, new Bucket(bucket.left - 1, bucket.millis));
        return true;
    }

    /// Whether a try is left, without using it.
    public synchronized boolean allows(String key) {
        return current(key).left >= 1;
    }

    private Bucket current(String key) {
        var now = clock.millis();
        var bucket = buckets.get(key);
        if (bucket == null) return new Bucket(capacity, now);
        var left = Math.min(capacity, bucket.left + Math.max(0, now - bucket.millis) * perMillisecond);
        return new Bucket(left, now);
    }
}
