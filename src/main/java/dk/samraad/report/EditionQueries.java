package dk.samraad.report;

import static dk.samraad.jooq.hearing.Tables.CONSULTATION;
import static dk.samraad.jooq.report.Tables.EDITION;
import static dk.samraad.jooq.survey.Tables.QUESTIONNAIRE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import dk.samraad.platform.work.Work;
import dk.samraad.platform.work.WorkJoin;
import dk.samraad.report.Edition.Retraction;
import dk.samraad.text.Language;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.impl.SQLDataType;

/// Lists of editions, without their bytes.
@Singleton
@ReadOnly
class EditionQueries {
    private static final Set<String> AWAY = Set.of("DRAFT", "ARCHIVED", "WITHDRAWN");

    private final DSLContext sql;

    EditionQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Edition> find(long id) {
        return list(EDITION.ID.eq(id)).stream().findFirst();
    }

    /// Newest first.
    List<Edition> of(Subject subject) {
        return list(switch (subject.source()) {
            case SURVEY -> EDITION.SURVEY_ID.eq(subject.id());
            case HEARING -> EDITION.CONSULTATION_ID.eq(subject.id());
        });
    }

    /// What stands or stood at an address.
    ///
    /// @param editions newest first
    /// @param publicUntil the last day people were told that what they wrote can be read
    /// @param calledOff it is of a hearing that was called off or put away
    /// @param numbersStay people were told so; else they were told that all of it is taken off the web
    record Listed(List<Edition> editions, LocalDate publicUntil, boolean calledOff, boolean numbersStay) {}

    /// Whether the report at an address is about something made up; nothing when there is none.
    Optional<Boolean> isExample(String slug) {
        return sql.select(coalesce(QUESTIONNAIRE.EXAMPLE, CONSULTATION.EXAMPLE)).from(EDITION)
                .leftJoin(QUESTIONNAIRE).on(QUESTIONNAIRE.ID.eq(EDITION.SURVEY_ID))
                .leftJoin(CONSULTATION).on(CONSULTATION.ID.eq(EDITION.CONSULTATION_ID))
                .where(EDITION.SLUG.eq(slug), EDITION.RELEASED_AT.isNotNull()).limit(1).fetchOptional(Record1::value1);
    }

    /// Empty when nothing was ever released there. One statement.
    Optional<Listed> published(String slug) {
        var until = coalesce(QUESTIONNAIRE.PUBLIC_UNTIL, CONSULTATION.PUBLIC_UNTIL).as("until");
        var stay = coalesce(QUESTIONNAIRE.WAITS_FOR_FILING, CONSULTATION.WAITS_FOR_FILING).as("stay");
        var rows = sql.select(EDITION.asterisk(), until, stay, CONSULTATION.STATE.as("hearing_state")).from(EDITION)
                .leftJoin(QUESTIONNAIRE).on(QUESTIONNAIRE.ID.eq(EDITION.SURVEY_ID))
                .leftJoin(CONSULTATION).on(CONSULTATION.ID.eq(EDITION.CONSULTATION_ID))
                .where(EDITION.SLUG.eq(slug), EDITION.RELEASED_AT.isNotNull()).orderBy(EDITION.ID.desc()).fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Listed(rows.map(EditionQueries::edition), rows.getFirst().get(until),
                AWAY.contains(Objects.requireNonNullElse(rows.getFirst().get("hearing_state", String.class), "")),
                rows.getFirst().get(stay)));
    }

    /// What the public may read of some processes, by process: the newest of each report. After the public date its twin
    /// stands there; one from before there were twins is gone.
    Map<String, List<Edition>> publicOf(Collection<String> processSlugs, LocalDate today) {
        var process = coalesce(QUESTIONNAIRE.PROCESS_SLUG, CONSULTATION.PROCESS_SLUG).as("process");
        return sql.select(EDITION.asterisk(), process)
                .distinctOn(EDITION.SLUG)
                .from(EDITION)
                .leftJoin(QUESTIONNAIRE).on(QUESTIONNAIRE.ID.eq(EDITION.SURVEY_ID))
                .leftJoin(CONSULTATION).on(CONSULTATION.ID.eq(EDITION.CONSULTATION_ID))
                .where(QUESTIONNAIRE.PROCESS_SLUG.in(processSlugs).or(CONSULTATION.PROCESS_SLUG.in(processSlugs)))
                .and(coalesce(QUESTIONNAIRE.PUBLIC_UNTIL, CONSULTATION.PUBLIC_UNTIL).ge(today)
                        .or(EDITION.TWIN_SHA256.isNotNull().and(coalesce(QUESTIONNAIRE.WAITS_FOR_FILING, CONSULTATION.WAITS_FOR_FILING))))
                .and(EDITION.STATE.eq(Lifecycle.RELEASED.name()))
                .orderBy(EDITION.SLUG, EDITION.NUMBER.desc())
                .fetchGroups(process, EditionQueries::edition);
    }

    /// The newest summary that is public of each survey about a policy, by address. One all of which was to be taken off the web
    /// by now is not.
    List<Edition> summariesOf(String policy, String authority, Language language, LocalDate today) {
        return sql.select(EDITION.asterisk()).distinctOn(EDITION.SLUG).from(EDITION).join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.ID.eq(EDITION.SURVEY_ID))
                .where(QUESTIONNAIRE.POLICY_SLUG.eq(policy)).and(QUESTIONNAIRE.AUTHORITY.eq(authority))
                .and(QUESTIONNAIRE.WAITS_FOR_FILING.isTrue().or(QUESTIONNAIRE.PUBLIC_UNTIL.ge(today)))
                .and(EDITION.KIND.eq(ReportKind.SUMMARY.name())).and(EDITION.LANGUAGE.eq(language.name()))
                        .and(EDITION.STATE.eq(Lifecycle.RELEASED.name()))
                .orderBy(EDITION.SLUG, EDITION.NUMBER.desc())
                .fetch(EditionQueries::edition);
    }

    /// How many were released and retracted, and which hearings are put away with theirs: another text once one was. Not how many: one
    /// may come while another goes.
    String takenBack() {
        var away = field(select(listAgg(CONSULTATION.ID.cast(SQLDataType.VARCHAR), ",").withinGroupOrderBy(CONSULTATION.ID))
                .from(CONSULTATION).where(CONSULTATION.STATE.in(AWAY)));
        return String.valueOf(sql.select(count(EDITION.RELEASED_AT), count(EDITION.RETRACTED_AT), away).from(EDITION)
                .fetchSingle().intoList());
    }

    int nextNumber(String slug) {
        return Objects.requireNonNull(sql.select(coalesce(max(EDITION.NUMBER), 0)).from(EDITION)
                .where(EDITION.SLUG.eq(slug), EDITION.RELEASED_AT.isNotNull())
                .fetchOne(0, Integer.class)) + 1;
    }

    private List<Edition> list(Condition condition) {
        return sql.select(EDITION.asterisk()).select(WorkJoin.COLUMNS).from(EDITION)
                .leftJoin(WorkJoin.TABLE).on(WorkJoin.on(Reports.JOB, EDITION.ID))
                .where(condition).orderBy(EDITION.ID.desc()).fetch(row -> edition(row, WorkJoin.read(row)));
    }

    /// Of what is made already.
    private static Edition edition(Record row) {
        return edition(row, Optional.empty());
    }

    private static Edition edition(Record row, Optional<Work> work) {
        return new Edition(row.get(EDITION.ID), ReportKind.valueOf(row.get(EDITION.KIND)), subject(row), row.get(EDITION.SLUG),
                Language.valueOf(row.get(EDITION.LANGUAGE)),
                Lifecycle.valueOf(row.get(EDITION.STATE)).whileMade(work), row.get(EDITION.NUMBER), row.get(EDITION.TITLE),
                row.get(EDITION.SUBTITLE),
                row.get(EDITION.REQUESTED_AT), row.get(EDITION.REQUESTED_BY), row.get(EDITION.AS_OF), work,
                row.get(EDITION.DATA_SHA256), row.get(EDITION.RELEASED_AT), row.get(EDITION.RELEASED_BY),
                row.get(EDITION.RETRACTED_AT) == null ? null
                        : new Retraction(row.get(EDITION.RETRACTED_AT), row.get(EDITION.RETRACTED_BY),
                                Objects.requireNonNullElse(row.get(EDITION.RETRACTION_REASON), "")),
                row.get(EDITION.TWIN_SHA256), row.get(EDITION.INTERIM), row.get(EDITION.TAKE_UP), row.get(EDITION.REVISION));
    }

    private static long subject(Record row) {
        var survey = row.get(EDITION.SURVEY_ID);
        return survey == null ? row.get(EDITION.CONSULTATION_ID) : survey;
    }
}
