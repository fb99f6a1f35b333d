package dk.samraad.survey;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The steps of a survey from state to state, and what stands in the way of one.
@Singleton
class Transitions {
    private final SurveyRepository rows;
    private final FindSurvey find;
    private final LiveSurveys live;
    private final Audit audit;
    private final InstantSource clock;

    Transitions(SurveyRepository rows, FindSurvey find, LiveSurveys live, Audit audit, InstantSource clock) {
        this.rows = rows;
        this.find = find;
        this.live = live;
        this.audit = audit;
        this.clock = clock;
    }

    /// Inside a transaction of the door.
    Transition move(String slug, SurveyState to, Actor by) {
        rows.lock(slug);
        var survey = find.bySlug(slug).orElseThrow(NotFound::new);
        var obstacle = obstacle(survey, to);
        if (obstacle != null) return new Transition.Refused(obstacle);
        var closedAt = switch (to) {
            case DRAFT, OPEN -> null;
            case CLOSED -> clock.instant();
            case ARCHIVED -> survey.survey().closedAt().orElse(clock.instant());
        };
        rows.move(survey.survey().id(), to.name(), closedAt);
        live.forget(slug);
        audit.record(by, "survey." + to.name().toLowerCase(Locale.ROOT), slug);
        return new Transition.Made(find.bySlug(slug).orElseThrow(NotFound::new).survey());
    }

    private Transition.@Nullable Obstacle obstacle(FoundSurvey found, SurveyState to) {
        if (!found.survey().state().next().contains(to)) return Transition.Obstacle.NOT_FROM_HERE;
        if (to != SurveyState.OPEN) return null;
        if (found.version().isEmpty()) return Transition.Obstacle.NOTHING_PUBLISHED;
        var over = !clock.instant().isBefore(Danish.endOf(found.survey().closesOn()));
        return over ? Transition.Obstacle.LAST_DAY_PASSED : null;
    }
}
