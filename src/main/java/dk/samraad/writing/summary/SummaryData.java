package dk.samraad.writing.summary;

import dk.samraad.survey.Question.Role;
import dk.samraad.text.Language;
import dk.samraad.writing.CanonicalJson;
import dk.samraad.writing.Headline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
/// @param headlines those that staff chose and ordered, and whose numbers are still the same
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
        List<String> withheld,
        List<Headline> headlines) {

    /// One for which nobody has written headlines.
    public SummaryData(
            Cover cover, int answers, boolean interim, List<Mode> byMode, List<Chapter> chapters, List<Question> others,
            List<Question> background,
            List<AskedPage> questionnaire, List<Integer> surveyVersions, int threshold, int commentThreshold, List<String> withheld) {
        this(cover, answers, interim, byMode, chapters, others, background, questionnaire, surveyVersions, threshold, commentThreshold,
                withheld, List.of());
    }

    /// Whether anybody was asked what they think; only there they can disagree.
    boolean hasOpinions() {
        return Stream.concat(chapters.stream().flatMap(chapter -> chapter.questions.stream()), others.stream())
                .anyMatch(Question::isOpinion);
    }

    public SummaryData with(List<Headline> written) {
        return new SummaryData(
                cover, answers, interim, byMode, chapters, others, background, questionnaire, surveyVersions, threshold, commentThreshold,
                withheld, written);
    }

    /// Whether somebody is quoted.
    boolean quotes() {
        return chapters.stream().anyMatch(chapter -> !chapter.citations().isEmpty());
    }

    /// What stays when people's words are deleted: the numbers.
    SummaryData withoutQuotes() {
        return new SummaryData(cover, answers, interim, byMode, chapters.stream().map(Chapter::withoutQuotes).toList(), others,
                background, questionnaire,
                surveyVersions, threshold, commentThreshold, withheld, headlines.stream().map(this::asAsked).toList());
    }

    /// Staff may have said it in somebody's words: what was asked stands in the place of what they wrote.
    private Headline asAsked(Headline headline) {
        var asked = Stream.concat(chapters.stream().flatMap(chapter -> chapter.questions().stream()), others.stream())
                .filter(question -> QuestionBlocks.anchor(question).equals(headline.anchor())).findFirst();
        return new Headline(asked.map(Question::wording).orElse(""), headline.told(), headline.anchor());
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

    /// @param people the group it is measured in
    /// @param source the survey or register it is measured in
    /// @param note what the policy leaves open
    public record Goal(Direction direction, String measure, Optional<String> people, Optional<String> source, Optional<String> note) {
        public Goal(Direction direction, String measure) {
            this(direction, measure, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// A figure the policy itself gives.
    ///
    /// @param value empty when the policy says it in words only
    /// @param people how many people the share stands for, where the policy says
    /// @param population the group it is about
    /// @param outOf how many there are in it, or of what is counted
    /// @param note what the policy leaves open
    public record Baseline(
            String subject, Optional<Double> value, String unit, String inWords, boolean approximate, Optional<Integer> people,
            String population, Optional<Integer> outOf, String place, Optional<Double> comparison, String comparisonPlace,
            String source, String year,
            Optional<String> note) {

        /// One of which the policy says no more.
        public Baseline(
                String subject, Optional<Double> value, String unit, String inWords, boolean approximate, Optional<Integer> people,
                String population, String place, Optional<Double> comparison, String comparisonPlace, String source, String year) {
            this(subject, value, unit, inWords, approximate, people, population, Optional.empty(), place, comparison, comparisonPlace,
                    source, year, Optional.empty());
        }
    }

    /// @param code the question's stable code
    /// @param answered how many answered it; empty when that is withheld
    /// @param missing of those who were asked; empty when withheld or unknown
    /// @param note sentences: from which day the numbers are, when that is earlier than the summary's, and what is withheld
    /// @param notShown how many were not asked, where not everybody was; empty when all were, or it is withheld
    /// @param role what it was asked for; empty where nobody said, as in what was released before there were roles
    public record Question(
            String code, String wording, Optional<Integer> answered, Optional<Integer> missing, Result result, String note,
            Optional<Integer> notShown,
            Optional<Role> role) {

        /// One that everybody was asked, and nobody said what for.
        public Question(String code, String wording, Optional<Integer> answered, Optional<Integer> missing, Result result, String note) {
            this(code, wording, answered, missing, result, note, Optional.empty(), Optional.empty());
        }

        public Question in(Role other) {
            return new Question(code, wording, answered, missing, result, note, notShown, Optional.of(other));
        }

        /// What could stand as a finding: never what nobody has called an opinion or an experience.
        public boolean mayBeHeadline() {
            return role.filter(Role::mayBeHeadline).isPresent();
        }

        boolean isOpinion() {
            return role.equals(Optional.of(Role.OPINION));
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
