package dk.samraad.proposal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "section", schema = "hearing")
record SectionRow(
        @Id @GeneratedValue @Nullable Long id, long versionId, int position, String number, String title, @Nullable String themeCode,
        @Nullable String easyRead, String chapter) {

    static SectionRow of(long version, int position, Section section) {
        return new SectionRow(null, version, position, section.number(), section.title(), Blank.toNull(section.themeCode()),
                Blank.toNull(section.easyRead()), section.chapter());
    }
}
