package dk.samraad.web;

/// A page shown on a device that many people answer on: nothing stays on it between two of them.
///
/// @param clearAddress where the page goes when nobody has touched it: it forgets what was typed and begins anew
/// @param idleSeconds how long that takes; the page warns 15 seconds before
public record Tablet(String clearAddress, int idleSeconds) {}
