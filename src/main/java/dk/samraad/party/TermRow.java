package dk.samraad.party;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "term", schema = "party")
record TermRow(@Id @GeneratedValue @Nullable Long id, long seatId, Office office, LocalDate fromOn, @Nullable LocalDate untilOn) {}
