package dk.samraad.survey.web;

import dk.samraad.web.Shell;

/// A page about one survey that a room above offers staff: answers, results, reports. Every such room supplies it as a bean,
/// and the survey's own page lists them. `@io.micronaut.core.annotation.Order` sets the order.
public interface SurveyPart {
    /// A noun or two, as a link.
    String title(Shell shell);

    /// A sentence on what can be done there.
    String description(Shell shell);

    /// What stands after the survey's own address: `resultater`.
    String path();
}
