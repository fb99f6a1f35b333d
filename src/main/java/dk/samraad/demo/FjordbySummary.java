package dk.samraad.demo;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.Release;
import dk.samraad.report.Reports;
import dk.samraad.survey.Surveys;
import dk.samraad.web.Language;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One summary of Fjordby's survey, made by the product's own job and released.
@Singleton
class FjordbySummary {
    private static final Logger LOG = LoggerFactory.getLogger(FjordbySummary.class);

    private final Surveys surveys;
    private final Reports reports;
    private final Jobs jobs;

    FjordbySummary(Surveys surveys, Reports reports, Jobs jobs) {
        this.surveys = surveys;
        this.reports = reports;
        this.jobs = jobs;
    }

    /// The scheduler begins after the start-up tasks, so nobody else makes it meanwhile. When something goes wrong the
    /// demo lacks its summary until the next start; the product runs all the same.
    void release() {
        var survey = surveys.bySlug(FjordbySurvey.SLUG);
        if (reports.of(survey).stream().anyMatch(edition -> edition.state() == Lifecycle.RELEASED)) return;
        var asked = reports.request(FjordbySurvey.SLUG, Language.DA, FjordbyStaff.VIEWER);
        jobs.runNow(Reports.JOB);
        var made = reports.edition(FjordbySurvey.SLUG, asked.id());
        if (made.state() != Lifecycle.PREVIEW
                || !(reports.release(FjordbySurvey.SLUG, made.id(), made.revision(), FjordbyStaff.VIEWER) instanceof Release.Released)) {
            LOG.error("The demo's summary could not be released: {}", made.state());
        }
    }
}
