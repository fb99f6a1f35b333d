package dk.samraad.party;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "seat", schema = "party")
record SeatRow(
        @Id @GeneratedValue @Nullable Long id, long organisationId, @Nullable UUID guest, String name, String email, LocalDate fromOn,
        @Nullable LocalDate untilOn) {

    long idOrFail() {
        return Objects.requireNonNull(id);
    }
}
