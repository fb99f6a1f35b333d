package dk.samraad.process;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity(value = "phase", schema = "process")
record PhaseRow(
        @Id String id, String involvement, int position, String title, String description, LocalDate startsOn, LocalDate endsOn) {

    static PhaseRow of(String slug, int position, Phase p) {
        return new PhaseRow(slug + "/phase-" + (position + 1), slug, position, p.title(), p.description(), p.startsOn(), p.endsOn());
    }
}
