package dk.samraad.report;

import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Survey;
import dk.samraad.web.Language;
import jakarta.inject.Singleton;

/// Asks `analysis` for what may be shown of a survey.
@Singleton
class Countings {

    /// @throws NotPossible when there are too few answers to show anything
    Counted of(Survey survey, PublishedVersion version, Language language) {
        throw new NotPossible(Edition.Failure.TOO_FEW_ANSWERS);
    }
}
