package dk.samraad.report;

import dk.samraad.platform.address.ExampleSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which reports are about something made up.
@Singleton
class ReportExamples implements ExampleSource {
    private static final Pattern ADDRESS = Pattern.compile("/rapport/([a-z0-9-]+)");

    private final EditionQueries queries;

    ReportExamples(EditionQueries queries) {
        this.queries = queries;
    }

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Optional<Boolean> isExample(String name) {
        return queries.isExample(name);
    }
}
