package dk.samraad.survey;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "version", schema = "survey")
record VersionRow(
        @Id @GeneratedValue @Nullable Long id, long surveyId, int number, @TypeDef(type = DataType.JSON) String definition,
        Instant publishedAt, String publishedBy) {}
