package dk.samraad.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A survey's results as of one day, in one language.
///
/// @param snapshot counts from 1
/// @param takenOn the data cut-off
/// @param interim whether the survey took answers still: then nothing is divided by groups
/// @param threshold the smallest number of people shown
/// @param themes in the order of the survey; questions without a theme come last, under ""
/// @param divisions what results may be divided by
/// @param reached by code of each page that only some are shown; empty when few reached it, or few did not
/// @param later the wording of questions that nobody had answered a version with; they are counted next time
/// @param versions numbers of the survey's versions that were counted; empty when that was not written down
public record SurveyResults(
        int snapshot, LocalDate takenOn, int respondents, boolean interim, int threshold, List<ThemeResults> themes,
        List<Division> divisions,
        Map<String, Optional<Reached>> reached, List<String> later, List<Integer> versions) {

    /// @param began of how many: those who came to the first page, or all who answered
    public record Reached(int people, int began) {}

    /// @param theme code of a theme of the policy; `""` for questions without one (the background questions)
    public record ThemeResults(String theme, List<QuestionResults> questions) {}

    /// @param tables one, but for a statement question divided by groups: one per statement
    public record QuestionResults(String question, String wording, List<SafeTable> tables) {}

    /// @param code of a background question, or `mode`
    /// @param groups the options that may be chosen as a filter
    public record Division(String code, String label, List<Group> groups) {}

    public record Group(String code, String label) {}

    public List<SafeTable> tables() {
        return themes.stream().flatMap(t -> t.questions().stream()).flatMap(q -> q.tables().stream()).toList();
    }
}
