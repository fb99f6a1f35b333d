package dk.samraad.report;

import dk.samraad.platform.time.Danish;
import dk.samraad.process.Activity;
import dk.samraad.process.ActivitySource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/// Shows released reports on the page of their process.
@Singleton
class ReleasedReports implements ActivitySource {
    private final EditionQueries queries;

    ReleasedReports(EditionQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Activity> of(String processSlug) {
        return queries.publicOf(processSlug).stream()
                .map(edition -> Activity.report(Objects.requireNonNull(edition.title()), edition.address(),
                        Danish.dateOf(Objects.requireNonNull(edition.releasedAt()))))
                .toList();
    }
}
