package dk.samraad.party;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "contact", schema = "party")
record ContactRow(@Id @GeneratedValue @Nullable Long id, long organisationId, String name, String title, String email, String phone) {}
