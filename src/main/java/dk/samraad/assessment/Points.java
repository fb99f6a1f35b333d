package dk.samraad.assessment;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.text.PlainText;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the pieces of replies are about, named by staff: points are made, named otherwise and taken away, and pieces are put into
/// them. A door of `assessment`.
@Singleton
public class Points {
    private final Hearings hearings;
    private final PointRepository rows;
    private final PointQueries queries;
    private final SegmentStore store;
    private final Audit audit;
    private final InstantSource clock;

    Points(Hearings hearings, PointRepository rows, PointQueries queries, SegmentStore store, Audit audit, InstantSource clock) {
        this.hearings = hearings;
        this.rows = rows;
        this.queries = queries;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// By title. One statement.
    @ReadOnly
    public List<Point> of(Hearing hearing) {
        return rows.of(hearing.id()).stream().map(PointRow::point).toList();
    }

    /// With what is in them, the largest first. Two statements.
    @ReadOnly
    public List<Point.Counted> counted(Hearing hearing) {
        return queries.counted(hearing.id(), of(hearing));
    }

    /// What keeps a title from being used for a new point, or an old one of the same title.
    @ReadOnly
    public Set<PointFault> faultsOf(Hearing hearing, String title) {
        var faults = EnumSet.noneOf(PointFault.class);
        if (PlainText.isBlank(title)) faults.add(PointFault.TITLE_MISSING);
        if (PlainText.length(title) > Point.LONGEST_TITLE) faults.add(PointFault.TITLE_TOO_LONG);
        if (!hearings.hiddenWords(hearing.id()).foundIn(title).isEmpty()) faults.add(PointFault.TITLE_HOLDS_HIDDEN);
        return faults;
    }

    /// The point of that title, made when there is none. Whether it is large or small in letters does not matter.
    ///
    /// @param title without [#faultsOf]
    /// @throws Stale when nothing is written about the hearing any more
    @Transactional
    public Point titled(Hearing hearing, String title, Actor by) {
        inTime(hearing);
        if (rows.make(hearing.id(), title.strip(), by.name(), clock.instant()) > 0) audit.record(by,
                "hearing.point-made", hearing.slug());
        return rows.titled(hearing.id(), title.strip()).orElseThrow(NotFound::new).point();
    }

    /// Puts pieces of replies into a point; approved ones too, for nothing that was written changes.
    ///
    /// @param point its id; 0 takes them out
    /// @return how many moved
    /// @throws NotFound when the hearing has no such point
    @Transactional
    public int put(Hearing hearing, Collection<Long> segments, long point, Actor by) {
        if (!Assessments.mayBeWritten(hearing)) return 0;
        if (point != 0 && rows.lock(hearing.id(), point).isEmpty()) throw new NotFound();
        var moved = store.put(hearing.id(), List.copyOf(segments), point, by.name(), clock.instant());
        if (moved > 0) audit.record(by, "hearing.segments-put", hearing.slug() + " " + moved);
        return moved;
    }

    /// @throws NotFound when there is none
    /// @throws Stale when somebody else changed it in between, or nothing is written about the hearing any more
    @Transactional
    public Set<PointFault> rename(Hearing hearing, long point, int revision, String title, Actor by) {
        inTime(hearing);
        var row = rows.lock(hearing.id(), point).orElseThrow(NotFound::new);
        var faults = faultsOf(hearing, title);
        if (rows.titled(hearing.id(), title.strip()).filter(other -> other.point().id() != point)
                .isPresent()) faults.add(PointFault.TITLE_TAKEN);
        if (!faults.isEmpty()) return faults;
        if (row.revision() != revision) throw new Stale();
        rows.rename(point, title.strip());
        audit.record(by, "hearing.point-named", hearing.slug() + " " + point);
        return faults;
    }

    /// Its pieces stay, in no point.
    ///
    /// @throws NotFound when there is none
    /// @throws Stale when nothing is written about the hearing any more
    @Transactional
    public void remove(Hearing hearing, long point, Actor by) {
        inTime(hearing);
        var _ = rows.lock(hearing.id(), point).orElseThrow(NotFound::new);
        rows.delete(point);
        audit.record(by, "hearing.point-removed", hearing.slug() + " " + point);
    }

    /// What was decided with is not named otherwise, and what was deleted is not written anew.
    private static void inTime(Hearing hearing) {
        if (!Assessments.mayBeWritten(hearing)) throw new Stale();
    }
}
