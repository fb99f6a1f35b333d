package dk.samraad.survey;

import static dk.samraad.jooq.survey.Tables.QUESTIONNAIRE;
import static dk.samraad.jooq.survey.Tables.VERSION;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Reads. Every method is one statement, so none needs a transaction of its own: on the respondents' path a begin and a
/// commit around a single select would double the trips to the database.
@Singleton
@Connectable
class SurveyQueries {
    private static final Field<Integer> VERSIONS =
            DSL.field(DSL.selectCount().from(VERSION).where(VERSION.SURVEY_ID.eq(QUESTIONNAIRE.ID)));
    private static final Field<JSONB> NEWEST_TITLE = DSL.field(
            DSL.select(DSL.jsonbGetAttribute(VERSION.DEFINITION, "title")).from(VERSION)
                    .where(VERSION.SURVEY_ID.eq(QUESTIONNAIRE.ID)).orderBy(VERSION.NUMBER.desc()).limit(1));

    private final DSLContext sql;

    SurveyQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Draft> draft(String slug) {
        return sql.select(columns()).select(QUESTIONNAIRE.DRAFT).from(QUESTIONNAIRE).where(QUESTIONNAIRE.SLUG.eq(slug))
                .fetchOptional(r -> new Draft(survey(r), Definitions.stored(r.get(QUESTIONNAIRE.DRAFT).data())));
    }

    Optional<Survey> byId(long id) {
        return sql.select(columns()).from(QUESTIONNAIRE).where(QUESTIONNAIRE.ID.eq(id)).fetchOptional(SurveyQueries::survey);
    }

    /// All, those that close last first.
    List<SurveySummary> all() {
        return summaries(DSL.noCondition());
    }

    List<SurveySummary> ofProcesses(Collection<String> processes) {
        return summaries(QUESTIONNAIRE.PROCESS_SLUG.in(processes));
    }

    /// The published versions of a survey, newest first.
    List<Long> versionsOf(long survey) {
        return sql.select(VERSION.ID).from(VERSION).where(VERSION.SURVEY_ID.eq(survey)).orderBy(VERSION.NUMBER.desc()).fetch(VERSION.ID);
    }

    private List<SurveySummary> summaries(org.jooq.Condition which) {
        var title = DSL.coalesce(NEWEST_TITLE, DSL.jsonbGetAttribute(QUESTIONNAIRE.DRAFT, "title"));
        return sql.select(columns()).select(title, VERSIONS).from(QUESTIONNAIRE).where(which)
                .orderBy(QUESTIONNAIRE.CLOSES_ON.desc(), QUESTIONNAIRE.SLUG)
                .fetch(r -> new SurveySummary(survey(r), Definitions.storedWording(r.get(title).data()), r.get(VERSIONS)));
    }

    /// Everything but the draft, which is long.
    private static List<Field<?>> columns() {
        return List.of(
                QUESTIONNAIRE.ID, QUESTIONNAIRE.SLUG, QUESTIONNAIRE.PROCESS_SLUG, QUESTIONNAIRE.POLICY_SLUG, QUESTIONNAIRE.AUTHORITY,
                QUESTIONNAIRE.STATE, QUESTIONNAIRE.OPENS_ON, QUESTIONNAIRE.CLOSES_ON, QUESTIONNAIRE.PUBLIC_UNTIL,
                QUESTIONNAIRE.RETAINED_UNTIL, QUESTIONNAIRE.CLOSED_AT, QUESTIONNAIRE.THRESHOLD, QUESTIONNAIRE.EXAMPLE,
                QUESTIONNAIRE.WAITS_FOR_FILING, QUESTIONNAIRE.REVISION);
    }

    private static Survey survey(Record r) {
        return new Survey(
                r.get(QUESTIONNAIRE.ID), r.get(QUESTIONNAIRE.SLUG), r.get(QUESTIONNAIRE.PROCESS_SLUG), r.get(QUESTIONNAIRE.POLICY_SLUG),
                r.get(QUESTIONNAIRE.AUTHORITY), SurveyState.valueOf(r.get(QUESTIONNAIRE.STATE)),
                new Survey.Schedule(
                        r.get(QUESTIONNAIRE.OPENS_ON), r.get(QUESTIONNAIRE.CLOSES_ON), r.get(QUESTIONNAIRE.PUBLIC_UNTIL),
                        r.get(QUESTIONNAIRE.RETAINED_UNTIL)),
                Optional.ofNullable(r.get(QUESTIONNAIRE.CLOSED_AT)), r.get(QUESTIONNAIRE.THRESHOLD), r.get(QUESTIONNAIRE.EXAMPLE),
                r.get(QUESTIONNAIRE.WAITS_FOR_FILING), r.get(QUESTIONNAIRE.REVISION));
    }
}
