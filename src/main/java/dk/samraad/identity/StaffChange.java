package dk.samraad.identity;

/// What became of a wish to change who may sign in.
public sealed interface StaffChange {
    record Made() implements StaffChange {}

    record Refused(StaffRefusal reason) implements StaffChange {}
}
