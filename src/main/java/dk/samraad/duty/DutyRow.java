package dk.samraad.duty;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "duty", schema = "hearing")
record DutyRow(
        @Id @GeneratedValue @Nullable Long id, long consultationId, long partyId, Basis basis, LocalDate deadline,
        @Nullable Instant invitedAt,
        @Nullable Instant deliveredAt, @Nullable Instant answeredAt, @Nullable String exceptionReason, @Nullable String exceptionBy,
        @Nullable LocalDate exceptionOn, long revision) {

    static DutyRow of(long hearing, long party, Basis basis, LocalDate deadline) {
        return new DutyRow(null, hearing, party, basis, deadline, null, null, null, null, null, null, 0);
    }
}
