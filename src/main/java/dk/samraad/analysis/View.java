package dk.samraad.analysis;

/// How results are looked at. These are all the ways there are: a filter is a column of a cross-table, and so gives nothing
/// that the cross-table does not.
public sealed interface View {
    record Everybody() implements View {}

    /// @param division code of a background question, or `mode`
    record By(String division) implements View {}

    /// @param group code of one of its options
    record Only(String division, String group) implements View {}
}
