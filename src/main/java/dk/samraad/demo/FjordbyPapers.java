package dk.samraad.demo;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.Release;
import dk.samraad.report.ReportKind;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.report.Reports;
import dk.samraad.text.Language;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The documents about Fjordby's hearing, made by the product's own job and released.
@Singleton
class FjordbyPapers {
    private static final Logger LOG = LoggerFactory.getLogger(FjordbyPapers.class);

    private final Reports reports;
    private final Jobs jobs;
    private final FjordbyHeadlines headlines;

    FjordbyPapers(Reports reports, Jobs jobs, FjordbyHeadlines headlines) {
        this.reports = reports;
        this.jobs = jobs;
        this.headlines = headlines;
    }

    /// When something goes wrong the demo lacks a document until the next start; the product runs all the same.
    void release() {
        var hearing = reports.subject(Source.HEARING, FjordbyHearing.SLUG);
        var done = reports.of(hearing).stream().filter(edition -> edition.state() == Lifecycle.RELEASED)
                .map(edition -> edition.kind()).toList();
        var asked = Stream.of(ReportKind.REPLIES, ReportKind.CONSULTATION_REPORT).filter(kind -> !done.contains(kind))
                .map(kind -> reports.request(hearing, kind, Language.DA, FjordbyStaff.ACTOR)).toList();
        if (asked.isEmpty()) return;
        jobs.runNow(Reports.JOB);
        asked.stream().filter(edition -> edition.kind() == ReportKind.CONSULTATION_REPORT)
                .forEach(edition -> headlines.writeOfHearing(hearing, reports.edition(hearing, edition.id())));
        for (var edition : asked) {
            var made = reports.edition(hearing, edition.id());
            if (made.state() != Lifecycle.PREVIEW
                    || !(reports.release(hearing, made.id(), made.revision(), FjordbyStaff.ACTOR) instanceof Release.Released)) {
                LOG.error("The demo's {} could not be released: {}", made.kind(), made.state());
            }
        }
    }
}
