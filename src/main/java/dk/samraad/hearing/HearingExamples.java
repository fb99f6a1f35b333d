package dk.samraad.hearing;

import dk.samraad.platform.address.ExampleSource;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which hearings are made up.
@Singleton
class HearingExamples implements ExampleSource {
    private static final Pattern ADDRESS = Pattern.compile("/(?:h|medarbejder/hoeringer|raad/[0-9]+/hoeringer)/([^/]+)");

    private final HearingRepository rows;

    HearingExamples(HearingRepository rows) {
        this.rows = rows;
    }

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    @Connectable
    public Optional<Boolean> isExample(String name) {
        return rows.findBySlug(name).map(row -> row.hearing().example());
    }
}
