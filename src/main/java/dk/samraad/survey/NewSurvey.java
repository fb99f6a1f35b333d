package dk.samraad.survey;

/// A survey somebody wishes to have.
///
/// @param slug lower-case letters, digits and hyphens; its public address for good
public record NewSurvey(
        String slug, String process, String policy, String authority, Survey.Schedule schedule, int threshold, boolean example,
        Definition definition) {}
