package dk.samraad.survey;

import dk.samraad.process.Activity;
import dk.samraad.process.ActivityKind;
import dk.samraad.process.ActivitySource;
import dk.samraad.process.ActivityState;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Surveys as the page of their process shows them: those that were released, with a version to answer.
@Singleton
class SurveyActivities implements ActivitySource {
    private final SurveyQueries queries;
    private final InstantSource clock;

    SurveyActivities(SurveyQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Activity>> of(Collection<String> processSlugs) {
        return queries.ofProcesses(processSlugs).stream()
                .filter(summary -> Surveys.isPublic(summary.survey()) && summary.versions() > 0)
                .collect(Collectors.groupingBy(summary -> summary.survey().process(),
                        Collectors.mapping(this::activity, Collectors.toList())));
    }

    private Activity activity(SurveySummary summary) {
        var survey = summary.survey();
        var state = switch (survey.opennessAt(clock.instant())) {
            case Openness.NotYetOpen notYet -> ActivityState.UPCOMING;
            case Openness.Open open -> ActivityState.OPEN;
            case Openness.Late late -> ActivityState.CLOSED;
            case Openness.Closed closed -> ActivityState.CLOSED;
        };
        return new Activity(
                summary.title().in("da"), ActivityKind.SURVEY, survey.address(), Optional.of(survey.opensOn()),
                Optional.of(survey.closesOn()),
                state, Optional.empty());
    }
}
