package dk.samraad.policy;

/// The way a goal should go.
public enum Direction { MORE, FEWER, OTHER }
