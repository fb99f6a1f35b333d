package dk.samraad.report;

import dk.samraad.report.CaseFile.Filing;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.writing.Sha256;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Cases with what belongs in their files, one statement however many there are. What was withdrawn by its sender or retracted
/// belongs in none.
@Singleton
@ReadOnly
class CaseQueries {
    private static final String CASES = """
            select 'SURVEY' as source, q.id, q.slug, coalesce(t.title ->> 'da', t.title ->> 'en', t.title #>> '{}', q.slug) as title,
                   q.state = 'CLOSED' or q.state = 'ARCHIVED' or q.closes_on < ? as closed,
                   q.public_until, q.retained_until, q.waits_for_filing,
                   q.filed_at, q.filed_by, q.filed_as, q.filed_sha256, q.emptied_on,
                   (select coalesce(string_agg(line, E'\\n' order by line), '') from (
                       select 'udgave ' || e.slug || '/' || e.number || ' ' || e.data_sha256 as line from report.edition e
                       where e.survey_id = q.id and e.state = 'RELEASED') lines) as contents
            from survey.questionnaire q
            left join lateral (select v.definition -> 'title' as title from survey.version v where v.survey_id = q.id
                               order by v.number desc limit 1) t on true
            where q.state <> 'DRAFT'
            union all
            select 'HEARING', c.id, c.slug, c.title, c.state in ('DECIDED', 'ARCHIVED', 'WITHDRAWN'),
                   c.public_until, c.retained_until, c.waits_for_filing,
                   c.filed_at, c.filed_by, c.filed_as, c.filed_sha256, c.emptied_on,
                   (select coalesce(string_agg(line, E'\\n' order by line), '') from (
                       select 'udgave ' || e.slug || '/' || e.number || ' ' || e.data_sha256 as line from report.edition e
                       where e.consultation_id = c.id and e.state = 'RELEASED'
                       union all
                       select 'svar ' || r.letter || '-' || r.number || ' ' || encode(r.content_hash, 'hex')
                       from hearing.reply r where r.consultation_id = c.id
                       union all
                       select 'udtalelse ' || o.council_id || ' ' || extract(epoch from o.signed_at) from hearing.opinion o
                       where o.consultation_id = c.id and o.state = 'SIGNED') lines)
            from hearing.consultation c
            where c.state <> 'DRAFT'""";

    private final DSLContext sql;

    CaseQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// Those that are not emptied by their case date, the rest last.
    List<CaseFile> all(LocalDate today) {
        return sql.fetch("select * from (" + CASES + ") cases order by emptied_on is not null, retained_until, slug", today)
                .map(CaseQueries::caseFile);
    }

    Optional<CaseFile> of(Source source, long id, LocalDate today) {
        return sql.fetch("select * from (" + CASES + ") cases where source = ? and id = ?", today, source.name(), id).stream().findFirst()
                .map(CaseQueries::caseFile);
    }

    private static CaseFile caseFile(Record row) {
        var source = Source.valueOf(row.get("source", String.class));
        var filing = Optional.ofNullable(row.get("filed_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant)
                .map(at -> filing(row, at));
        return new CaseFile(new Subject(source, row.get("id", Long.class), row.get("slug", String.class)), row.get("title", String.class),
                row.get("closed", Boolean.class),
                row.get("public_until", LocalDate.class), row.get("retained_until", LocalDate.class),
                        row.get("waits_for_filing", Boolean.class),
                Sha256.of(row.get("contents", String.class).getBytes(StandardCharsets.UTF_8)), filing,
                Optional.ofNullable(row.get("emptied_on", LocalDate.class)));
    }

    private static Filing filing(Record row, Instant at) {
        return new Filing(at, row.get("filed_by", String.class), row.get("filed_as", String.class), row.get("filed_sha256", String.class));
    }
}
