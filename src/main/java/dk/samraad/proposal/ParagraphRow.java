package dk.samraad.proposal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "paragraph", schema = "hearing")
record ParagraphRow(
        @Id @GeneratedValue @Nullable Long id, long sectionId, int position, String code, String text, @Nullable String themeCode) {

    static ParagraphRow of(long section, int position, Paragraph paragraph) {
        return new ParagraphRow(null, section, position, paragraph.code(), paragraph.text(), Blank.toNull(paragraph.themeCode()));
    }
}
