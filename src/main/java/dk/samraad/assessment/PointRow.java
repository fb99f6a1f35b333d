package dk.samraad.assessment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "point", schema = "hearing")
record PointRow(@Id @GeneratedValue @Nullable Long id, long consultationId, String title, String madeBy, Instant madeAt, int revision) {
    Point point() {
        if (id == null) throw new IllegalStateException("not stored");
        return new Point(id, title, revision);
    }
}
