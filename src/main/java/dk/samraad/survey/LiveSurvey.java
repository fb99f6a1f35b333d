package dk.samraad.survey;

/// A survey the public may know of, with its newest version.
public record LiveSurvey(Survey survey, PublishedVersion version) {}
