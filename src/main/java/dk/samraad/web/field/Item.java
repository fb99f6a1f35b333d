package dk.samraad.web.field;

/// One thing to rank, or to give points.
///
/// @param name what the place or the points are sent as
/// @param typed the place ("1" is first) or the points as the person gave them; empty for none
public record Item(String name, String label, String typed) {}
