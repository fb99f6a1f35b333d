package dk.samraad.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Where one thing stood when the policy was written. Either a value with its unit, or what the document says in words.
///
/// @param theme id of the theme; empty for a figure about the whole policy
/// @param subject what it is the share or number of
/// @param unit "%" or what is counted, such as "borgere"
/// @param inWords what the document says instead of a number
/// @param approximate the document writes "ca."
/// @param people the number of people the share stands for
/// @param population the group the share is of
/// @param outOf the size of that group
/// @param geography the place it is about; not always the municipality
/// @param comparisonValue the same for another place, in the same unit
/// @param year a year or a school year
@MappedEntity(value = "baseline_figure", schema = "policy")
public record BaselineFigure(
        @Id String id,
        String document,
        @Nullable String theme,
        int position,
        String subject,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String inWords,
        boolean approximate,
        @Nullable Integer people,
        @Nullable String population,
        @Nullable Integer outOf,
        @Nullable String geography,
        @Nullable BigDecimal comparisonValue,
        @Nullable String comparisonGeography,
        @Nullable String source,
        @Nullable String year,
        @Nullable String note) implements Row {

    /// A share of a group, which can be drawn on an axis from 0 to 100.
    public boolean isShare() {
        return "%".equals(unit);
    }
}
