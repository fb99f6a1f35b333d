package dk.samraad.party;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "organisation", schema = "party")
record OrganisationRow(
        @Id @GeneratedValue @Nullable Long id, String name, String kind, @Nullable String councilKind, String email, String phone,
        String postalAddress, String note, boolean example) {

    static OrganisationRow of(NewParty wished) {
        var council = wished.councilKind();
        return new OrganisationRow(
                null, wished.name(), wished.kind().name(), council == null ? null : council.name(), wished.email(), wished.phone(),
                wished.postalAddress(), wished.note(), wished.example());
    }

    long idOrFail() {
        return Objects.requireNonNull(id);
    }
}
