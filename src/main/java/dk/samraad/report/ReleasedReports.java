package dk.samraad.report;

import dk.samraad.platform.time.Danish;
import dk.samraad.process.Activity;
import dk.samraad.process.ActivitySource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Shows released reports on the page of their process.
@Singleton
class ReleasedReports implements ActivitySource {
    private final EditionQueries queries;

    ReleasedReports(EditionQueries queries) {
        this.queries = queries;
    }

    @Override
    public Map<String, List<Activity>> of(Collection<String> processSlugs) {
        var found = new HashMap<String, List<Activity>>();
        queries.publicOf(processSlugs).forEach((process, editions) -> found.put(process, editions.stream().map(ReleasedReports::activity).toList()));
        return found;
    }

    private static Activity activity(Edition edition) {
        return Activity.report(Objects.requireNonNull(edition.title()), edition.address(), Danish.dateOf(Objects.requireNonNull(edition.releasedAt())));
    }
}
