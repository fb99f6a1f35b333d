package dk.samraad.process;

import static dk.samraad.jooq.process.Tables.BODY;
import static dk.samraad.jooq.process.Tables.INVOLVEMENT;
import static dk.samraad.jooq.process.Tables.MILESTONE;
import static dk.samraad.jooq.process.Tables.PHASE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Processes with everything in them, one statement however many there are.
@Singleton
@ReadOnly
class ProcessQueries {
    private final DSLContext sql;

    ProcessQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Involvement> find(String slug) {
        return fetch(INVOLVEMENT.SLUG.eq(slug)).stream().findFirst();
    }

    List<Involvement> all() {
        return fetch(DSL.noCondition());
    }

    private List<Involvement> fetch(Condition which) {
        return sql.select(INVOLVEMENT.SLUG, INVOLVEMENT.TITLE, INVOLVEMENT.SUMMARY, INVOLVEMENT.POLICY, INVOLVEMENT.AUTHORITY,
                INVOLVEMENT.EXAMPLE,
                        multiset(select(PHASE.TITLE, PHASE.DESCRIPTION, PHASE.STARTS_ON, PHASE.ENDS_ON).from(PHASE)
                                .where(PHASE.INVOLVEMENT.eq(INVOLVEMENT.SLUG)).orderBy(PHASE.POSITION))
                                .convertFrom(rows -> rows.map(mapping(Phase::new))),
                        multiset(select(MILESTONE.TITLE, MILESTONE.DESCRIPTION, MILESTONE.FALLS_ON).from(MILESTONE)
                                .where(MILESTONE.INVOLVEMENT.eq(INVOLVEMENT.SLUG)).orderBy(MILESTONE.POSITION))
                                .convertFrom(rows -> rows.map(mapping(Milestone::new))),
                        multiset(select(BODY.KIND, BODY.NAME, BODY.TASK).from(BODY)
                                .where(BODY.INVOLVEMENT.eq(INVOLVEMENT.SLUG)).orderBy(BODY.POSITION))
                                .convertFrom(rows -> rows.map(mapping((kind, name, task) -> new Body(BodyKind.valueOf(kind), name, task)))))
                .from(INVOLVEMENT)
                .where(which)
                .orderBy(INVOLVEMENT.SLUG)
                .fetch(mapping(Involvement::new));
    }
}
