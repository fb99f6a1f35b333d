package dk.samraad.survey;

/// A survey with its newest version, as respondents see it.
public record LiveSurvey(Survey survey, PublishedVersion version) {}
