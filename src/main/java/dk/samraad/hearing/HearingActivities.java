package dk.samraad.hearing;

import dk.samraad.process.Activity;
import dk.samraad.process.ActivityKind;
import dk.samraad.process.ActivitySource;
import dk.samraad.process.ActivityState;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Hearings as the page of their process shows them: those the public may see.
@Singleton
@Connectable
class HearingActivities implements ActivitySource {
    private final HearingRepository rows;
    private final InstantSource clock;

    HearingActivities(HearingRepository rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Activity>> of(Collection<String> processSlugs) {
        return rows.findByProcessSlugIn(processSlugs).stream()
                .map(HearingRow::hearing)
                .filter(hearing -> hearing.isPublic(clock.instant()))
                .collect(Collectors.groupingBy(Hearing::processSlug, Collectors.mapping(this::activity, Collectors.toList())));
    }

    /// One that takes only late replies is over for those who look for something to answer.
    private Activity activity(Hearing hearing) {
        var now = clock.instant();
        var state = now.isBefore(hearing.opensAt()) ? ActivityState.UPCOMING
                : hearing.takesReplies(now) && !hearing.isLate(now) ? ActivityState.OPEN : ActivityState.CLOSED;
        var results = hearing.state() == HearingState.DECIDED ? Optional.of(hearing.address()) : Optional.<String>empty();
        return new Activity(hearing.title(), ActivityKind.HEARING, hearing.address(), Optional.of(hearing.opensOn()),
                Optional.of(hearing.deadline()), state, results);
    }
}
