package dk.samraad.platform.signing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity(value = "secret", schema = "platform")
record Secret(@Id String name, String value) {
    @Override
    public String toString() {
        return "Secret[" + name + "]";
    }
}
