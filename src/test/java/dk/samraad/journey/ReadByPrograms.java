package dk.samraad.journey;

import dk.samraad.testkit.RunningSamraad;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A site with the demo, as search engines, monitors and other people's programs meet it.
abstract class ReadByPrograms {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo().sharedBy(3);

    private static @Nullable Places places;

    /// Made once, and before anybody reads: it adds to the demo.
    @BeforeAll
    static void make_places() {
        places();
    }

    static synchronized Places places() {
        var made = places == null ? Places.in(app) : places;
        places = made;
        return made;
    }
}
