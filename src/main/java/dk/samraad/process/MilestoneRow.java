package dk.samraad.process;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity(value = "milestone", schema = "process")
record MilestoneRow(@Id String id, String involvement, int position, String title, String description, LocalDate fallsOn) {

    static MilestoneRow of(String slug, int position, Milestone m) {
        return new MilestoneRow(slug + "/milestone-" + (position + 1), slug, position, m.title(), m.description(), m.fallsOn());
    }
}
