package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on a policy's cover. What its document does not say is empty and said in the note.
///
/// @param slug its public address; never changes
/// @param validFrom the first year
/// @param validTo the last year, included
/// @param replaces slug of the policy it took over from
/// @param sisterGroup policies with the same group are sisters
/// @param principlesOf slug of the sister whose principles hold here too
/// @param summary one or two sentences of our own
/// @param validYears the 8 of the 8-4-1 rhythm
/// @param evaluationEveryYears the 4
/// @param statusEveryYears the 1
/// @param statusWhen when in the year, such as "inden sommerferien"
/// @param vision where the document wants to get to, in our words
/// @param basedOn what its themes were chosen from, in our words
/// @param successCriterion when it will be called a success, in our words
/// @param actors who carry it together; never names of people
/// @param evaluatedBy who evaluates it
/// @param statusTo to whom the status is given
/// @param measuredEveryYears years between two measurements of its indicators
@MappedEntity(value = "document", schema = "policy")
public record PolicyDocument(
        @Id String slug,
        String title,
        @Nullable String subtitle,
        String organisation,
        PolicyStatus status,
        @Nullable Integer validFrom,
        @Nullable Integer validTo,
        @Nullable String replaces,
        @Nullable String sisterGroup,
        @Nullable String principlesOf,
        String summary,
        @Nullable String note,
        @Nullable Integer validYears,
        @Nullable Integer evaluationEveryYears,
        @Nullable Integer statusEveryYears,
        @Nullable String statusWhen,
        @Nullable String vision,
        @Nullable String basedOn,
        @Nullable String successCriterion,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> actors,
        @Nullable String evaluatedBy,
        @Nullable String statusTo,
        @Nullable Integer measuredEveryYears) {

    public boolean hasRhythm() {
        return validYears != null || evaluationEveryYears != null || statusEveryYears != null;
    }
}
