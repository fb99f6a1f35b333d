package dk.samraad.report;

import dk.samraad.report.Release.Hindrance;
import dk.samraad.writing.CanonicalReader;
import dk.samraad.writing.hearing.Completeness;
import dk.samraad.writing.hearing.PaperData;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Reads in the bytes of a hvidbog whether it may be released: what it leaves out it has to explain, and what it promises has to be
/// done.
@Singleton
class PaperCheck {
    private final RenderingRepository renderings;
    private final StillPublic stillPublic;

    PaperCheck(RenderingRepository renderings, StillPublic stillPublic) {
        this.renderings = renderings;
        this.stillPublic = stillPublic;
    }

    /// What of the canonical data counts here.
    record Told(Completeness completeness, List<PaperData.Promise> promises) {}

    /// @param edition made; empty for one of another kind, and for one from before it said so
    Optional<Told> told(Edition edition) {
        if (edition.kind() != ReportKind.CONSULTATION_REPORT || edition.dataSha256() == null) return Optional.empty();
        try {
            return renderings.findByEditionIdAndKind(edition.id(), Rendering.Kind.TABLES_JSON.name())
                    .map(row -> CanonicalReader.read(row.rendering().content(), Told.class));
        } catch (IllegalArgumentException madeEarlier) {
            return Optional.empty();
        }
    }

    /// Empty when nothing is in the way.
    Optional<Release.Refused> against(Edition edition) {
        if (edition.kind() == ReportKind.SUMMARY) return quoted(edition);
        var gone = gone(edition);
        if (gone.isPresent() || edition.kind() != ReportKind.CONSULTATION_REPORT) return gone;
        var told = told(edition);
        if (told.isEmpty()) return Optional.of(new Release.Refused(Hindrance.MADE_EARLIER));
        if (told.get().completeness().needsReason()) {
            return Optional.of(new Release.Refused(Hindrance.UNASSESSED_WITHOUT_REASON,
                    List.of(String.valueOf(told.get().completeness().notAssessed().published()))));
        }
        var unkept = told.get().promises().stream().filter(promise -> promise.because().isBlank())
                .map(PaperData.Promise::paragraph).toList();
        return unkept.isEmpty() ? Optional.empty() : Optional.of(new Release.Refused(Hindrance.PROMISES_UNKEPT, unkept));
    }

    private Optional<Release.Refused> gone(Edition edition) {
        var data = renderings.findByEditionIdAndKind(edition.id(), Rendering.Kind.TABLES_JSON.name());
        if (data.isEmpty()) return Optional.of(new Release.Refused(Hindrance.MADE_EARLIER));
        try {
            var gone = stillPublic.notAnyMore(edition.subjectId(), data.get().rendering().content());
            return gone.isEmpty() ? Optional.empty() : Optional.of(new Release.Refused(Hindrance.NOT_PUBLIC_ANY_MORE, gone));
        } catch (IllegalArgumentException madeEarlier) {
            return Optional.of(new Release.Refused(Hindrance.MADE_EARLIER));
        }
    }

    private Optional<Release.Refused> quoted(Edition edition) {
        return renderings.findByEditionIdAndKind(edition.id(), Rendering.Kind.TABLES_JSON.name())
                .filter(row -> stillPublic.quotesWhoIsGone(edition.subjectId(), edition.language(), row.rendering().content()))
                .map(row -> new Release.Refused(Hindrance.QUOTE_NOT_PUBLIC_ANY_MORE));
    }
}
