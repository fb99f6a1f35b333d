package dk.samraad.party;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "meeting", schema = "party")
record MeetingRow(
        @Id @GeneratedValue @Nullable Long id, long organisationId, LocalDate heldOn, @Nullable LocalTime beginsAt, String place) {

    long idOrFail() {
        return Objects.requireNonNull(id);
    }
}
