package dk.samraad.survey;

import java.util.Optional;

/// A survey without its draft, and the id of its newest version, if any.
record FoundSurvey(Survey survey, Optional<Long> version) {}
