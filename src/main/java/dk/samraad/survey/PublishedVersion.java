package dk.samraad.survey;

import java.time.Instant;

/// What respondents see and every answer is pinned to. Never changes.
///
/// @param number from 1, in the order of publication
public record PublishedVersion(long id, long surveyId, int number, Definition definition, Instant publishedAt, String publishedBy) {}
