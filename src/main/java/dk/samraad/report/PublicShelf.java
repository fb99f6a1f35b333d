package dk.samraad.report;

import dk.samraad.platform.error.Gone;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import dk.samraad.report.Rendering.Kind;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// What stands at the address of a report on this day. Until the public date it is what was released; after it the newest
/// address hands out the twin, and what shows people's words or names is gone, whichever number it had.
@Singleton
class PublicShelf {
    private final EditionQueries queries;
    private final RenderingRepository renderings;
    private final InstantSource clock;

    PublicShelf(EditionQueries queries, RenderingRepository renderings, InstantSource clock) {
        this.queries = queries;
        this.renderings = renderings;
        this.clock = clock;
    }

    Published published(String slug) {
        var listed = queries.published(slug).orElseThrow(NotFound::new);
        var all = listed.editions();
        var over = listed.calledOff() || Danish.dateOf(clock.instant()).isAfter(listed.publicUntil());
        return new Published(all.stream().filter(edition -> edition.state() == Lifecycle.RELEASED).findFirst(), all, over,
                listed.publicUntil(), listed.numbersStay());
    }

    Edition numbered(Published published, int number) {
        var edition = published.all().stream().filter(e -> Integer.valueOf(number).equals(e.number())).findFirst()
                .orElseThrow(NotFound::new);
        if (edition.state() == Lifecycle.RETRACTED) throw new Gone();
        return edition;
    }

    /// Of the newest.
    Rendering newest(Published published, Edition edition, Kind kind) {
        if (!published.over()) return rendering(edition, kind).orElseThrow(NotFound::new);
        if (!published.stays()) throw new Gone();
        return twin(kind).flatMap(twin -> rendering(edition, twin)).or(() -> numbersOf(edition, kind)).orElseThrow(Gone::new);
    }

    /// Under its number: bytes once frozen there do not become others.
    Rendering numbered(Published published, Edition edition, Kind kind) {
        if (published.over() && !published.stays()) throw new Gone();
        if (!published.over() || kind.isOfTwin()) return rendering(edition, kind).orElseThrow(NotFound::new);
        return numbersOf(edition, kind).orElseThrow(Gone::new);
    }

    /// Whatever the day: what was made, or its twin once that is all there is.
    Rendering kept(Edition edition, Kind kind) {
        return rendering(edition, kind).or(() -> twin(kind).flatMap(twin -> rendering(edition, twin))).orElseThrow(NotFound::new);
    }

    /// The tables of a summary hold nobody's words: they stay as they were.
    private Optional<Rendering> numbersOf(Edition edition, Kind kind) {
        return kind == Kind.TABLES_CSV && edition.kind() == ReportKind.SUMMARY ? rendering(edition, kind) : Optional.empty();
    }

    private Optional<Rendering> rendering(Edition edition, Kind kind) {
        return renderings.findByEditionIdAndKind(edition.id(), kind.name()).map(RenderingRow::rendering);
    }

    private static Optional<Kind> twin(Kind kind) {
        return switch (kind) {
            case PDF, TWIN_PDF -> Optional.of(Kind.TWIN_PDF);
            case HTML_FRONT, TWIN_HTML_FRONT -> Optional.of(Kind.TWIN_HTML_FRONT);
            case HTML_BODY, TWIN_HTML_BODY -> Optional.of(Kind.TWIN_HTML_BODY);
            case TABLES_CSV, TWIN_CSV -> Optional.of(Kind.TWIN_CSV);
            case TABLES_JSON, TWIN_JSON -> Optional.of(Kind.TWIN_JSON);
            case BRIEF_PDF -> Optional.empty();
        };
    }
}
