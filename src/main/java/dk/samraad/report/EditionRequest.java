package dk.samraad.report;

import dk.samraad.report.ReportKind.Source;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The columns an edition begins with.
@MappedEntity(value = "edition", schema = "report")
record EditionRequest(
        @Id @GeneratedValue @Nullable Long id, String kind, @Nullable Long surveyId, @Nullable Long consultationId, String slug,
        String language, String state,
        Instant requestedAt, String requestedBy, boolean takeUp) {

    static EditionRequest of(Subject subject, ReportKind kind, String slug, String language, Instant at, String by, boolean takeUp) {
        var id = subject.id();
        var ofSurvey = subject.source() == Source.SURVEY;
        return new EditionRequest(null, kind.name(), ofSurvey ? id : null, ofSurvey ? null : id, slug, language,
                Lifecycle.REQUESTED.name(), at, by, takeUp);
    }
}
