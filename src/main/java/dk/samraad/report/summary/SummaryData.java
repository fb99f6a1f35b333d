package dk.samraad.report.summary;

import dk.samraad.report.writing.CanonicalJson;
import dk.samraad.web.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything one summary says, in plain values that disclosure control has let out. No clock and no database stand
/// behind it: written as [CanonicalJson] it is what the printed hash is the hash of.
///
/// @param interim the survey took answers still: said on the front page and before the numbers
/// @param byMode how many answers came in each way, in a fixed order; a count of process, not of people's answers
/// @param chapters one for each theme that was asked about or that the policy has figures for
/// @param others questions without a theme that are not about the respondent
/// @param background the questions about the respondent
/// @param questionnaire what was asked, word for word
/// @param withheld what disclosure control held back, in words
public record SummaryData(
        Cover cover,
        int answers,
        boolean interim,
        List<Mode> byMode,
        List<Chapter> chapters,
        List<Question> others,
        List<Question> background,
        List<AskedPage> questionnaire,
        List<Integer> surveyVersions,
        int threshold,
        int commentThreshold,
        List<String> withheld) {

    /// What stays when people's words are deleted: the numbers.
    SummaryData withoutQuotes() {
        return new SummaryData(cover, answers, interim, byMode, chapters.stream().map(Chapter::withoutQuotes).toList(), others, background, questionnaire,
                surveyVersions, threshold, commentThreshold, withheld);
    }

    /// @param number the version of the report
    /// @param policyOwner who has adopted the policy, when it is another than the authority that asks
    /// @param example invented data: said on the front page and at the head of every page
    public record Cover(
            Language language, String authority, String process, String survey, String purpose, String policy,
            String policyOwner, LocalDate opensOn, LocalDate closesOn, int number, boolean example) {}

    public record Mode(String label, int answers) {}

    /// What the policy says of a theme, and what people answered to it.
    ///
    /// @param heading kind and title, such as "Pejlemærke 1: Et sundt liv …"
    public record Chapter(
            String code, String heading, String about, List<String> commitments, List<Goal> goals, List<Baseline> baseline,
            List<Question> questions, List<Citation> citations) {

        Chapter withoutQuotes() {
            return new Chapter(code, heading, about, commitments, goals, baseline, questions, List.of());
        }
    }

    public enum Direction { MORE, FEWER, OTHER }

    public record Goal(Direction direction, String measure) {}

    /// A figure the policy itself gives.
    ///
    /// @param value empty when the policy says it in words only
    /// @param people how many people the share stands for, where the policy says
    public record Baseline(
            String subject, Optional<Double> value, String unit, String inWords, boolean approximate, Optional<Integer> people,
            String population, String place, Optional<Double> comparison, String comparisonPlace, String source, String year) {}

    /// @param code the question's stable code
    /// @param answered how many answered it; empty when that is withheld
    /// @param missing of those who were asked; empty when withheld or unknown
    /// @param note sentences: from which day the numbers are, when that is earlier than the summary's, and what is withheld
    /// @param notShown how many were not asked, where not everybody was; empty when all were, or it is withheld
    public record Question(
            String code, String wording, Optional<Integer> answered, Optional<Integer> missing, Result result, String note, Optional<Integer> notShown) {

        /// One that everybody was asked.
        public Question(String code, String wording, Optional<Integer> answered, Optional<Integer> missing, Result result, String note) {
            this(code, wording, answered, missing, result, note, Optional.empty());
        }

        /// How many were asked, where that was not everybody and may be told.
        public Optional<Integer> asked() {
            return notShown.flatMap(n -> answered.flatMap(a -> missing.map(m -> a + m)));
        }
    }

    /// A person's words, chosen by staff among those that may be shown, CPR numbers and the like masked.
    ///
    /// @param role "senior", never a name; empty where it would point somebody out
    /// @param language BCP 47, when it is another than the document's; empty otherwise
    public record Citation(String words, String role, String language) {}

    public record AskedPage(String title, List<AskedQuestion> questions) {}

    /// @param facts how it could be answered, in words: kind, limits, when it was shown
    /// @param options in the order they were shown
    public record AskedQuestion(String code, String wording, String help, List<String> facts, List<AskedOption> options) {}

    public record AskedOption(String code, String label) {}
}
