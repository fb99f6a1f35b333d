package dk.samraad.survey;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// A survey as a case of the municipality: filed in its journal, emptied when the case date acts.
@Singleton
class SurveyCases {
    private final SurveyRepository rows;
    private final LiveSurveys live;
    private final BeanProvider<AnswerHolder> holders;
    private final Audit audit;
    private final InstantSource clock;

    SurveyCases(SurveyRepository rows, LiveSurveys live, BeanProvider<AnswerHolder> holders, Audit audit, InstantSource clock) {
        this.rows = rows;
        this.live = live;
        this.holders = holders;
        this.audit = audit;
        this.clock = clock;
    }

    void file(Survey survey, String as, String sha256, Actor by) {
        if (rows.file(survey.id(), clock.instant(), by.name(), as, sha256) == 0) throw new NotFound();
        audit.record(by, "survey.filed", survey.slug());
    }

    void empty(Survey survey) {
        rows.empty(survey.id(), Danish.dateOf(clock.instant()));
        holders.forEach(holder -> holder.empty(survey));
        live.forget(survey.slug());
        audit.record(Actor.system(), "survey.emptied", survey.slug());
    }
}
