package dk.samraad.assessment;

import static dk.samraad.jooq.hearing.Tables.PROMISE;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static dk.samraad.jooq.hearing.Tables.SEGMENT;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Reference;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.proposal.Change;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// What assessments say will be changed, held against the text that comes of the hearing. A door of `assessment`.
@Singleton
public class Promises {
    public static final int LONGEST_REASON = 1_000;

    private final Hearings hearings;
    private final Drafts drafts;
    private final Assessments assessments;
    private final SegmentStore store;
    private final DSLContext sql;
    private final Audit audit;
    private final InstantSource clock;

    Promises(Hearings hearings, Drafts drafts, Assessments assessments, SegmentStore store, DSLContext sql, Audit audit,
            InstantSource clock) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.assessments = assessments;
        this.store = store;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// Codes of paragraphs as the document has them: `p-2-10` after `p-2-9`.
    static final Comparator<String> ORDER = Comparator.comparing(Promises::order);

    /// In the order of the document. Of what is ready or approved, of replies that count: a late one as soon as somebody has said so.
    @ReadOnly
    public List<Promise> of(Hearing hearing) {
        var asked = asked(hearing);
        if (asked.isEmpty()) return List.of();
        var done = new HashSet<>(drafts.changesSoFar(hearing.id()).stream().filter(change -> change.fate() != Change.Fate.UNCHANGED)
                .map(Change::code).toList());
        var reasons = reasons(hearing);
        return asked.entrySet().stream().map(entry -> {
            var isKept = done.contains(entry.getKey());
            return new Promise(entry.getKey(), new Paragraph(0, entry.getKey(), "", "").number(), entry.getValue(), isKept,
                    isKept ? Optional.empty() : Optional.ofNullable(reasons.get(entry.getKey())));
        }).toList();
    }

    /// Those neither done nor explained.
    @ReadOnly
    public List<Promise> open(Hearing hearing) {
        return of(hearing).stream().filter(Promise::isOpen).toList();
    }

    private Map<String, List<String>> asked(Hearing hearing) {
        var asked = new TreeMap<String, List<String>>(ORDER);
        var councils = assessments.opinions(hearing);
        for (var work : councils) {
            for (var segment : work.segments()) if (segment.state().isComplete()) add(asked, segment.judgement().changeCodes(),
                    work.reference());
        }
        sql.select(SEGMENT.CHANGE_CODES, REPLY.LETTER, REPLY.NUMBER)
                .from(SEGMENT).join(Leads.of(hearing.id())).on(Leads.LEAD.eq(SEGMENT.REPLY_ID)).join(REPLY).on(REPLY.ID.eq(Leads.REPLY))
                .join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID)).where(AssessmentQueries.IS_IN)
                        .and(SEGMENT.CONSULTATION_ID.eq(hearing.id())).and(SEGMENT.STATE.in("READY", "APPROVED"))
                        .and(SEGMENT.RECOMMENDATION.eq("CHANGED"))
                .orderBy(REPLY.LETTER, REPLY.NUMBER)
                .forEach(row -> add(asked, List.of(row.value1()), Reference.of(row.value2(), row.value3())));
        return asked;
    }

    private static void add(Map<String, List<String>> asked, List<String> codes, String reference) {
        for (var code : codes) {
            var references = asked.computeIfAbsent(code, c -> new ArrayList<>());
            if (!references.contains(reference)) references.add(reference);
        }
    }

    private static String order(String code) {
        var order = new StringBuilder();
        for (var part : code.split("-", -1)) order.append("0".repeat(Math.max(0, 6 - part.length()))).append(part).append('-');
        return order.toString();
    }

    private Map<String, Promise.Because> reasons(Hearing hearing) {
        return sql.select(PROMISE.PARAGRAPH_CODE, PROMISE.BECAUSE, PROMISE.DECIDED_BY).from(PROMISE)
                .where(PROMISE.CONSULTATION_ID.eq(hearing.id()))
                .fetchMap(PROMISE.PARAGRAPH_CODE, row -> new Promise.Because(row.value2(), row.value3()));
    }

    /// What of a reason must not become public, as it stands there.
    @ReadOnly
    public List<String> hiddenIn(Hearing hearing, String because) {
        return hearings.hiddenWords(hearing.id()).foundIn(because);
    }

    /// Says why a paragraph is left as it was. The reason is printed in the hvidbog.
    ///
    /// @param because empty takes the reason back
    /// @return false when this is not the time
    @Transactional
    public boolean explain(Hearing hearing, String code, String because, Actor by) {
        if (!mayBeExplained(hearing)) return false;
        store.explain(hearing.id(), code, because.strip(), by.name(), clock.instant());
        audit.record(by, "hearing.promise-explained", hearing.slug() + " " + code);
        return true;
    }

    /// As long as the text may still be changed.
    public static boolean mayBeExplained(Hearing hearing) {
        return switch (hearing.state()) {
            case OPEN, CLOSED, ASSESSED -> true;
            case DRAFT, DECIDED, ARCHIVED, WITHDRAWN -> false;
        };
    }
}
