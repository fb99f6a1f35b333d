package dk.samraad.assessment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "boilerplate", schema = "hearing")
record BoilerplateRow(@Id @GeneratedValue @Nullable Long id, String title, String text, String changedBy, Instant changedAt, int revision) {
    Boilerplate boilerplate() {
        if (id == null) throw new IllegalStateException("not stored");
        return new Boilerplate(id, title, text, changedBy, changedAt, revision);
    }
}
