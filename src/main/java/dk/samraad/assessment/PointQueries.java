package dk.samraad.assessment;

import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static dk.samraad.jooq.hearing.Tables.SEGMENT;

import dk.samraad.text.Stance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;

/// Counts what is in points.
@Singleton
class PointQueries {
    private final DSLContext sql;

    PointQueries(DSLContext sql) {
        this.sql = sql;
    }

    private record Content(Set<Long> pieces, Set<String> paragraphs, Map<Long, List<Optional<Stance>>> replies) {}

    List<Point.Counted> counted(long hearing, List<Point> points) {
        var contents = new HashMap<Long, Content>();
        sql.select(SEGMENT.POINT_ID, SEGMENT.ID, SEGMENT.PARAGRAPH_CODE, SEGMENT.STANCE, Leads.REPLY)
                .from(SEGMENT).join(Leads.of(hearing)).on(Leads.LEAD.eq(SEGMENT.REPLY_ID)).join(REPLY)
                .on(REPLY.ID.eq(Leads.REPLY)).join(SCREENING).on(SCREENING.REPLY_ID.eq(REPLY.ID))
                .where(SEGMENT.CONSULTATION_ID.eq(hearing)).and(AssessmentQueries.IS_IN).and(SEGMENT.POINT_ID.isNotNull())
                .forEach(row -> {
                    var content = contents.computeIfAbsent(row.value1(), id -> new Content(new HashSet<>(), new TreeSet<>(Promises.ORDER),
                            new HashMap<>()));
                    content.pieces().add(row.value2());
                    content.paragraphs().add(row.value3());
                    content.replies().computeIfAbsent(row.value5(), id -> new ArrayList<>())
                            .add(Optional.ofNullable(row.value4()).map(Stance::valueOf));
                });
        return points.stream().map(point -> {
            var content = contents.getOrDefault(point.id(), new Content(Set.of(), Set.of(), Map.of()));
            return new Point.Counted(point, content.pieces().size(), content.paragraphs().stream().filter(code -> !code.isEmpty()).toList(),
                    !content.paragraphs().contains(""), Tally.of(content.replies().values()));
        }).sorted(Comparator.comparing((Point.Counted counted) -> -counted.tally().replies())).toList();
    }
}
