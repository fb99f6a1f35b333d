package dk.samraad.policy.catalogue;

import dk.samraad.policy.BaselineFigure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads one baseline figure and checks that its parts fit together, so that the database need not refuse it.
final class FigureReader {
    private FigureReader() {}

    static BaselineFigure read(Mapping block, String id, String slug, @Nullable String theme, int position) {
        boolean hasNumber = block.has("value");
        boolean hasComparison = block.has("comparison");
        var comparison = block.optionalBlock("comparison");
        var figure = new BaselineFigure(id, slug, theme, position, block.text("subject"), block.optionalNumber("value"),
                block.optionalText("unit"), block.optionalText("inWords"), block.flag("approximate"),
                block.optionalWhole("people"), block.optionalText("population"), block.optionalWhole("outOf"),
                block.optionalText("geography"),
                comparison == null ? null : comparison.optionalNumber("value"),
                comparison == null ? null : comparison.optionalText("geography"),
                block.optionalText("source"), block.optionalText("year", ThemeReader.YEAR, ThemeReader.A_YEAR),
                block.optionalText("note"));
        if (hasNumber == block.has("inWords")) block.problem("value", "either value or inWords is expected");
        if (hasNumber != block.has("unit")) block.problem("unit", "value and unit go together");
        if (comparison != null) {
            if (!comparison.has("value")) comparison.problem("value", "the field is missing");
            if (!comparison.has("geography")) comparison.problem("geography", "the field is missing");
            comparison.done();
        }
        if (hasComparison && !hasNumber) block.problem("comparison", "only a value can be compared");
        if (figure.isShare() && outside(figure.value())) block.problem("value", "a percentage is between 0 and 100");
        block.done();
        return figure;
    }

    private static boolean outside(@Nullable BigDecimal share) {
        return share != null && (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0);
    }
}
