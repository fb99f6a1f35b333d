package dk.samraad.process;

public enum ActivityKind { SURVEY, HEARING, WORKSHOP, REPORT }
