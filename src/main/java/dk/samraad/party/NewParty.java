package dk.samraad.party;

import org.jspecify.annotations.Nullable;

/// A party as staff wish it to stand; lengths and the shape of the e-mail were checked by the form.
public record NewParty(
        String name, PartyKind kind, @Nullable CouncilKind councilKind, String email, String phone, String postalAddress, String note,
        boolean example) {}
