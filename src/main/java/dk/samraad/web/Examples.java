package dk.samraad.web;

import dk.samraad.platform.address.ExampleSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which addresses show something made up. Asked for every page and therefore remembered, for a while: the example data may be
/// removed, and something real take its name.
@Singleton
class Examples {
    private static final long KEPT_NANOS = 10L * 60 * 1_000_000_000;
    private static final int MOST = 1_000;

    private record Thing(ExampleSource source, String name) {}

    private record Known(boolean example, long at) {}

    private final List<ExampleSource> sources;
    private final Map<Thing, Known> known = new ConcurrentHashMap<>();

    Examples(List<ExampleSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// @param path of a request
    boolean cover(String path) {
        for (var source : sources) {
            var found = source.address().matcher(path);
            if (found.lookingAt()) return isExample(new Thing(source, found.group(1)));
        }
        return false;
    }

    private boolean isExample(Thing thing) {
        var kept = known.get(thing);
        var now = System.nanoTime();
        if (kept != null && now - kept.at() < KEPT_NANOS) return kept.example();
        var read = thing.source().isExample(thing.name());
        if (known.size() >= MOST) known.clear();
        read.ifPresent(example -> known.put(thing, new Known(example, now)));
        return read.orElse(false);
    }
}
