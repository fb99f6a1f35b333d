package dk.samraad.survey;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param draft the document as text
@MappedEntity(value = "questionnaire", schema = "survey")
record SurveyRow(
        @Id @GeneratedValue @Nullable Long id, String slug, String processSlug, String policySlug, String authority,
        @TypeDef(type = DataType.JSON) String draft, SurveyState state, LocalDate opensOn, LocalDate closesOn, LocalDate publicUntil,
        LocalDate retainedUntil, int threshold, boolean example, boolean waitsForFiling, long revision) {

    static SurveyRow of(NewSurvey wished) {
        var days = wished.schedule();
        return new SurveyRow(
                null, wished.slug(), wished.process(), wished.policy(), wished.authority(), Definitions.toJson(wished.definition()),
                SurveyState.DRAFT, days.opensOn(), days.closesOn(), days.publicUntil(), days.retainedUntil(), wished.threshold(),
                wished.example(), true, 0);
    }
}
