package dk.samraad.analysis;

import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// How many of those in the newest snapshot answered in each way. It is a count of process, not of what anybody said, and
/// so exempt from disclosure control; ways that few used stand together all the same.
@Singleton
public class Modes {
    private final Surveys surveys;
    private final Snapshots snapshots;

    Modes(Surveys surveys, Snapshots snapshots) {
        this.surveys = surveys;
        this.snapshots = snapshots;
    }

    public record Answered(String label, int people) {}

    /// In the order of the results page; empty until results are taken up. Two statements.
    ///
    /// @throws dk.samraad.platform.error.NotFound for an unknown survey
    @ReadOnly
    public List<Answered> of(String slug, Language language) {
        var survey = surveys.bySlug(slug);
        var labels = new Labels(surveys.newestVersion(slug).definition(), language);
        return snapshots.newest(survey.id()).map(snapshot -> {
            var sizes = Objects.requireNonNull(snapshot.tables().releases().get(Releasing.sizes(Groups.MODE))).grid();
            return IntStream.range(0, sizes.rows().size())
                    .mapToObj(row -> new Answered(labels.group(Groups.MODE, sizes.rows().get(row)), sizes.rowTotal(row)))
                    .filter(answered -> answered.people() > 0)
                    .toList();
        }).orElse(List.of());
    }
}
