package dk.samraad.report;

import dk.samraad.platform.time.Danish;
import dk.samraad.process.Activity;
import dk.samraad.process.ActivitySource;
import dk.samraad.platform.request.TakenBackSource;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Shows released reports on the page of their process, and tells when one of them is none any more.
@Singleton
class ReleasedReports implements ActivitySource, TakenBackSource {
    private final EditionQueries queries;
    private final InstantSource clock;

    ReleasedReports(EditionQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Activity>> of(Collection<String> processSlugs) {
        var found = new HashMap<String, List<Activity>>();
        queries.publicOf(processSlugs, Danish.dateOf(clock.instant()))
                .forEach((process, editions) -> found.put(process, editions.stream().map(ReleasedReports::activity).toList()));
        return found;
    }

    @Override
    public String takenBack() {
        return queries.takenBack();
    }

    private static Activity activity(Edition edition) {
        return Activity.report(Objects.requireNonNull(edition.title()), edition.address(),
                Danish.dateOf(Objects.requireNonNull(edition.releasedAt())));
    }
}
