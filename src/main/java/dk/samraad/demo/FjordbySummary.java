package dk.samraad.demo;

import dk.samraad.analysis.Comment;
import dk.samraad.analysis.Results;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.report.Citations;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.Release;
import dk.samraad.report.ReportKind;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.report.Reports;
import dk.samraad.text.Language;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A summary of each of Fjordby's surveys, made by the product's own job and released.
@Singleton
class FjordbySummary {
    private static final Logger LOG = LoggerFactory.getLogger(FjordbySummary.class);

    private static final String QUOTED = "forslag";
    private static final int FROM_EACH_ROLE = 2;

    private final Reports reports;
    private final Jobs jobs;
    private final Results results;
    private final Citations citations;
    private final FjordbyHeadlines headlines;

    FjordbySummary(Reports reports, Jobs jobs, Results results, Citations citations, FjordbyHeadlines headlines) {
        this.headlines = headlines;
        this.results = results;
        this.citations = citations;
        this.reports = reports;
        this.jobs = jobs;
    }

    /// The scheduler begins after the start-up tasks, so nobody else makes it meanwhile. When something goes wrong the
    /// demo lacks its summary until the next start; the product runs all the same.
    void release(String slug) {
        var survey = reports.subject(Source.SURVEY, slug);
        if (reports.of(survey).stream().anyMatch(edition -> edition.state() == Lifecycle.RELEASED)) return;
        results.takeUp(slug, FjordbyStaff.ACTOR.name());
        chooseQuotes(slug);
        var asked = reports.request(survey, ReportKind.SUMMARY, Language.DA, FjordbyStaff.ACTOR);
        jobs.runNow(Reports.JOB);
        headlines.write(survey, reports.edition(survey, asked.id()));
        var made = reports.edition(survey, asked.id());
        if (made.state() != Lifecycle.PREVIEW
                || !(reports.release(survey, made.id(), made.revision(), FjordbyStaff.ACTOR) instanceof Release.Released)) {
            LOG.error("The demo's summary of {} could not be released: {}", slug, made.state());
        }
    }

    /// A handful of what people proposed, no two alike, some from each role, and none with a gap where something was masked.
    private void chooseQuotes(String slug) {
        for (var listing : citations.listings(slug, 1, Language.DA)) {
            if (!listing.question().equals(QUOTED)) continue;
            var byText = new LinkedHashMap<String, Comment.Text>();
            listing.comments().stream().filter(comment -> !comment.text().contains("["))
                    .forEach(comment -> byText.putIfAbsent(comment.text(), comment));
            var byRole = byText.values().stream().collect(Collectors.groupingBy(comment -> comment.role().orElse(""), TreeMap::new,
                    Collectors.toList()));
            var chosen = byRole.values().stream().flatMap(comments -> comments.stream().limit(FROM_EACH_ROLE)).map(Citations::fingerprint)
                    .collect(Collectors.toSet());
            citations.choose(slug, 1, Map.of(QUOTED, chosen));
        }
    }
}
