package dk.samraad.response;

/// How an answer was given. Every answer has one, and results are never added up without saying so.
public enum Mode { WEB, TABLET, PAPER, PHONE, WORKSHOP }
