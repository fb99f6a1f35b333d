package dk.samraad.process;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity(value = "involvement", schema = "process")
record InvolvementRow(
        @Id String slug, String title, String summary, String policy, String authority, boolean example) {

    static InvolvementRow of(Involvement i) {
        return new InvolvementRow(i.slug(), i.title(), i.summary(), i.policy(), i.authority(), i.example());
    }
}
