package dk.samraad.survey;

/// A survey and the version being written.
public record Draft(Survey survey, Definition definition) {}
