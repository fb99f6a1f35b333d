package dk.samraad.survey;

/// One line in a list of surveys.
///
/// @param title of the newest version, or of the draft while there is none
/// @param versions how many have been published
public record SurveySummary(Survey survey, Wording title, int versions) {}
