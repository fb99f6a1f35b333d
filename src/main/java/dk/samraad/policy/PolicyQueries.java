package dk.samraad.policy;

import static dk.samraad.jooq.policy.Tables.DOCUMENT;
import static dk.samraad.jooq.policy.Tables.THEME;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

@Singleton
@ReadOnly
class PolicyQueries {
    private final DSLContext sql;

    PolicyQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// All of them: those that hold first, then by organisation.
    List<PolicySummary> all() {
        return summaries(DSL.noCondition());
    }

    /// A policy's predecessor, its successor and its sisters in one go.
    List<PolicySummary> linkedTo(PolicyDocument policy) {
        var linked = DOCUMENT.REPLACES.eq(policy.slug());
        if (policy.replaces() != null) linked = linked.or(DOCUMENT.SLUG.eq(policy.replaces()));
        if (policy.sisterGroup() != null) linked = linked.or(DOCUMENT.SISTER_GROUP.eq(policy.sisterGroup()));
        return summaries(linked.and(DOCUMENT.SLUG.ne(policy.slug())));
    }

    private List<PolicySummary> summaries(Condition which) {
        return sql.select(DOCUMENT.SLUG, DOCUMENT.TITLE, DOCUMENT.SUBTITLE, DOCUMENT.ORGANISATION, DOCUMENT.STATUS,
                        DOCUMENT.VALID_FROM, DOCUMENT.VALID_TO, DOCUMENT.REPLACES, DOCUMENT.SISTER_GROUP, DOCUMENT.SUMMARY,
                        min(THEME.KIND), count(THEME.ID))
                .from(DOCUMENT)
                .leftJoin(THEME).on(THEME.DOCUMENT.eq(DOCUMENT.SLUG), THEME.PARENT.isNull(), THEME.WITHDRAWN.isFalse())
                .where(which)
                .groupBy(DOCUMENT.SLUG)
                .orderBy(DOCUMENT.STATUS.eq(PolicyStatus.REPLACED.name()), DOCUMENT.ORGANISATION.collate("da-x-icu"),
                        count(THEME.ID).desc(), DOCUMENT.SLUG)
                .fetch(r -> new PolicySummary(r.value1(), r.value2(), r.value3(), r.value4(), PolicyStatus.valueOf(r.value5()),
                        r.value6(), r.value7(), r.value8(), r.value9(), r.value10(),
                        r.value11() == null ? null : ThemeKind.valueOf(r.value11()), r.value12()));
    }
}
