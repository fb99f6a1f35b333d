package dk.samraad.process;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the rooms above would supply, set by a test.
@Singleton
@Requires(property = "spec.activities")
public class PlantedActivities implements ActivitySource {
    public final List<Activity> activities = new ArrayList<>();

    @Override
    public Map<String, List<Activity>> of(Collection<String> processSlugs) {
        return processSlugs.contains("godt-liv") ? Map.of("godt-liv", List.copyOf(activities)) : Map.of();
    }

    public static Activity survey(ActivityState state, String opens, String closes) {
        return new Activity("Hvad er et godt liv i Fjordby?", ActivityKind.SURVEY, "/sp/godt-liv", Optional.of(LocalDate.parse(opens)),
                Optional.of(LocalDate.parse(closes)), state, Optional.empty());
    }
}
