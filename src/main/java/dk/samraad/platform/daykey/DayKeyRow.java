package dk.samraad.platform.daykey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity(value = "day_key", schema = "platform")
record DayKeyRow(@Id LocalDate day, byte[] fingerprint) {}
