package dk.samraad.privacy;

/// What is looked for, the most harmful first: where two overlap, the first named wins.
public enum Kind { CPR, EMAIL, PHONE, ADDRESS }
