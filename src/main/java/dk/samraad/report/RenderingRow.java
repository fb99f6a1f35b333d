package dk.samraad.report;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "rendering", schema = "report")
record RenderingRow(@Id @GeneratedValue @Nullable Long id, long editionId, String kind, byte[] content, String sha256) {

    Rendering rendering() {
        return new Rendering(Rendering.Kind.valueOf(kind), content, sha256);
    }
}
