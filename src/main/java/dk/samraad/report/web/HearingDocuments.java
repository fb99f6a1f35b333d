package dk.samraad.report.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.PublicPart;
import dk.samraad.report.Reports;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/// The released documents of a hearing on its public page.
@Singleton
@Order(90)
class HearingDocuments implements PublicPart {
    private final Reports reports;

    HearingDocuments(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Part> of(Shell shell, Hearing hearing, Instant now) {
        var links = reports.publicOf(hearing).stream()
                .map(edition -> new Link(shell.name(edition.kind()), edition.address(), "")).toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new Part(shell.t("report.public-part"), shell.t("report.public-part.text"),
                links));
    }
}
