package dk.samraad.party;

/// What became of a wish to change something.
public sealed interface PartyChange {
    /// @param id of what was made or changed
    record Made(long id) implements PartyChange {}

    record Refused(PartyRefusal reason) implements PartyChange {}
}
