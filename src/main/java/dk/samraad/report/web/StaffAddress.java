package dk.samraad.report.web;

import dk.samraad.report.ReportKind.Source;
import dk.samraad.report.Reports;
import dk.samraad.report.Subject;

/// Where staff find reports: below the survey or the hearing they are about.
final class StaffAddress {
    private static final String SURVEYS = "spoergeskemaer";
    private static final String HEARINGS = "hoeringer";

    private StaffAddress() {}

    static boolean isOfHearing(String place) {
        return place.equals(HEARINGS);
    }

    /// @throws dk.samraad.platform.error.NotFound when there is no such survey or hearing
    static Subject subject(Reports reports, String place, String slug) {
        return reports.subject(isOfHearing(place) ? Source.HEARING : Source.SURVEY, slug);
    }

    /// The page of the survey or hearing itself.
    static String about(Subject subject) {
        return "/medarbejder/" + switch (subject.source()) {
            case SURVEY -> SURVEYS;
            case HEARING -> HEARINGS;
        } + "/" + subject.slug();
    }

    static String list(Subject subject) {
        return about(subject) + "/rapporter";
    }

    static String ofSurvey(String slug) {
        return "/medarbejder/" + SURVEYS + "/" + slug + "/rapporter";
    }
}
