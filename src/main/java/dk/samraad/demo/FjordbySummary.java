package dk.samraad.demo;

import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.report.Edition;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.Release;
import dk.samraad.report.Reports;
import dk.samraad.survey.Surveys;
import dk.samraad.web.Language;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/// One summary of Fjordby's survey, made by the product's own job and released.
@Singleton
class FjordbySummary {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Surveys surveys;
    private final Reports reports;
    private final List<RecurringJob> jobs;

    FjordbySummary(Surveys surveys, Reports reports, List<RecurringJob> jobs) {
        this.surveys = surveys;
        this.reports = reports;
        this.jobs = jobs;
    }

    void release() {
        var survey = surveys.bySlug(FjordbySurvey.SLUG);
        if (reports.of(survey).stream().anyMatch(edition -> edition.state() == Lifecycle.RELEASED)) return;
        var made = make(reports.request(FjordbySurvey.SLUG, Language.DA, FjordbyStaff.VIEWER));
        if (made.state() != Lifecycle.PREVIEW) throw new IllegalStateException("The demo's summary was not made: " + made.state());
        if (reports.release(FjordbySurvey.SLUG, made.id(), made.revision(), FjordbyStaff.VIEWER) instanceof Release.Refused refused) {
            throw new IllegalStateException("The demo's summary was not released: " + refused);
        }
    }

    /// The scheduler may have picked it up first; then this waits for it.
    private Edition make(Edition asked) {
        var making = jobs.stream().filter(job -> job.name().equals(Reports.JOB)).findFirst().orElseThrow();
        var edition = asked;
        for (long waited = 0; edition.state().isUnderway() && waited < PATIENCE.toMillis(); waited += 100) {
            making.run();
            edition = reports.edition(FjordbySurvey.SLUG, asked.id());
            if (edition.state().isUnderway()) pause();
        }
        return edition;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
