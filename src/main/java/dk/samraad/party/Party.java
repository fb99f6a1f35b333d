package dk.samraad.party;

import org.jspecify.annotations.Nullable;

/// A party that may be heard. Nothing here is secret: addresses stand in [PartyDetails].
///
/// @param councilKind for a council, and only there
/// @param archived not offered any more
/// @param example belongs to the invented municipality
public record Party(long id, String name, PartyKind kind, @Nullable CouncilKind councilKind, boolean archived, boolean example) {
    public boolean isCouncil() {
        return kind == PartyKind.COUNCIL;
    }
}
