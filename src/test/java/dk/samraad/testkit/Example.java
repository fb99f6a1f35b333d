package dk.samraad.testkit;

import java.nio.file.Path;

/// The demo as a first start leaves it: loaded by the first class that asks, through all of the product's own doors, and copied
/// for every class in this JVM, with the keys of its days. Loading it took a quarter of a minute each time.
final class Example {
    private static final RunningSamraad LOADED = load();

    private Example() {}

    private static RunningSamraad load() {
        var loading = RunningSamraad.withDemo().loadingByItself();
        loading.start();
        loading.stop();
        return loading;
    }

    /// @param keys gets those it was loaded under
    /// @return the name of a database of its own
    static String copiedWith(Path keys) {
        TestDatabase.copy(LOADED.keys(), keys);
        return TestDatabase.copyOf(LOADED.name());
    }
}
