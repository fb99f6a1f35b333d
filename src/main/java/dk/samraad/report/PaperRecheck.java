package dk.samraad.report;

import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.recheck.Recheck;
import dk.samraad.privacy.Leaks;
import dk.samraad.report.Rendering.Kind;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// Looks again at released papers. They are frozen: what should not stand in one is not taken out, the paper is listed, and staff
/// retract it.
@Singleton
@Connectable
class PaperRecheck implements Recheck {
    /// Of the finders, as far as papers go; raised when they find more than before.
    static final int VERSION = 2;

    private final LeakStore leaks;
    private final EditionQueries editions;
    private final RenderingRepository renderings;
    private final Hearings hearings;
    private final Audit audit;
    private final InstantSource clock;

    PaperRecheck(LeakStore leaks, EditionQueries editions, RenderingRepository renderings, Hearings hearings, Audit audit,
            InstantSource clock) {
        this.leaks = leaks;
        this.editions = editions;
        this.renderings = renderings;
        this.hearings = hearings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "report.papers";
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public long total() {
        return leaks.released();
    }

    /// One at a time: a paper of a large hearing has megabytes of text. The page that is read holds the same words as the PDF.
    @Override
    public Page page(String after) {
        var next = leaks.releasedAfter(after.isEmpty() ? 0 : Long.parseLong(after));
        if (next.isEmpty()) return Page.NONE;
        var edition = editions.find(next.get()).orElseThrow();
        var hits = Stream.of(Kind.HTML_FRONT, Kind.HTML_BODY, Kind.TABLES_JSON).mapToInt(kind -> leaksIn(edition, kind)).max().orElse(0);
        if (hits > 0) {
            leaks.list(edition.id(), hits, clock.instant());
            audit.record(Actor.system(), "report.listed-for-retraction", edition.slug() + "/" + edition.number());
        }
        return new Page(String.valueOf(edition.id()), 1, hits > 0 ? 1 : 0);
    }

    private int leaksIn(Edition edition, Kind kind) {
        return renderings.findByEditionIdAndKind(edition.id(), kind.name())
                .map(row -> Leaks.in(new String(row.rendering().content(), StandardCharsets.UTF_8), contactOf(edition))).orElse(0);
    }

    private List<String> contactOf(Edition edition) {
        if (edition.kind().source() != ReportKind.Source.HEARING) return List.of();
        return hearings.find(edition.subjectId()).map(hearing -> List.of(hearing.contact().email(), hearing.contact().phone()))
                .orElse(List.of());
    }
}
