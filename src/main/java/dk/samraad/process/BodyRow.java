package dk.samraad.process;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity(value = "body", schema = "process")
record BodyRow(@Id String id, String involvement, int position, BodyKind kind, String name, String task) {

    static BodyRow of(String slug, int position, Body b) {
        return new BodyRow(slug + "/body-" + (position + 1), slug, position, b.kind(), b.name(), b.task());
    }
}
