package dk.samraad.hearing;

/// A hearing somebody wishes to have.
///
/// @param slug lower-case letters, digits and hyphens; its public address for good
/// @param processSlug the process it is shown under
public record NewHearing(String slug, String processSlug, boolean example, Terms terms) {}
