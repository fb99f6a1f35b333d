package dk.samraad.process;

import dk.samraad.platform.address.ExampleSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which involvements are made up.
@Singleton
class InvolvementExamples implements ExampleSource {
    private static final Pattern ADDRESS = Pattern.compile("/inddragelse/([^/]+)");

    private final ProcessQueries queries;

    InvolvementExamples(ProcessQueries queries) {
        this.queries = queries;
    }

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Optional<Boolean> isExample(String name) {
        return queries.find(name).map(Involvement::example);
    }
}
