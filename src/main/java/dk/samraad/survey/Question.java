package dk.samraad.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One question. Validation, drawing, export and analysis each switch over the kinds without a default, so that a new
/// kind does not compile until all know it.
public sealed interface Question {
    Basics basics();

    default String code() {
        return basics().code();
    }

    /// What every kind has.
    ///
    /// @param code stable, unique in the survey, `[a-z][a-z0-9-]*`: answers are kept under it
    /// @param theme code of a theme of the survey's policy
    /// @param role what it is asked for; empty in definitions from before there were roles, which is never taken for an opinion
    /// @param asWhom the background question that says whom somebody answers as; a quote may carry its answer. One at most
    /// @param shownWhen on earlier questions; a question not shown has no answer
    record Basics(
            String code, Wording wording, Wording help, boolean required, Optional<String> theme, Optional<Role> role, boolean asWhom,
            Optional<Condition> shownWhen) {

        /// Of a question without a role, or one about the respondent.
        public Basics(
                String code, Wording wording, Wording help, boolean required, Optional<String> theme, boolean background, boolean asWhom,
                Optional<Condition> shownWhen) {
            this(code, wording, help, required, theme, background ? Optional.of(Role.BACKGROUND) : Optional.empty(), asWhom, shownWhen);
        }

        /// Of any question but the one about whom somebody answers as.
        public Basics(String code, Wording wording, Wording help, boolean required, Optional<String> theme, boolean background,
                Optional<Condition> shownWhen) {
            this(code, wording, help, required, theme, background, false, shownWhen);
        }

        /// About the respondent (age group, area, whom they answer as), used to break other questions down.
        public boolean background() {
            return role.equals(Optional.of(Role.BACKGROUND));
        }

        public Basics in(Role other) {
            return new Basics(code, wording, help, required, theme, Optional.of(other), asWhom, shownWhen);
        }
    }

    /// What a question is asked for. A report may take its headlines from opinions and experiences alone, and sees disagreement
    /// in opinions alone: how many have children says nothing about what anybody wants.
    enum Role {
        /// What people think, want or choose.
        OPINION,
        /// How they live, and what they have met with.
        EXPERIENCE,
        /// Who they are.
        BACKGROUND,
        /// Decides what else they are asked.
        FILTER;

        public boolean mayBeHeadline() {
            return this == OPINION || this == EXPERIENCE;
        }
    }

    /// @param code stable within its question, `[a-z0-9][a-z0-9-]*`
    record Option(String code, Wording label) {}

    record SingleChoice(Basics basics, List<Option> options) implements Question {}

    /// @param noneOfThese excludes all others ("ingen af disse")
    /// @param atMost how many may be chosen; the number of options when there is no limit
    record MultipleChoice(Basics basics, List<Option> options, Optional<Option> noneOfThese, int atMost) implements Question {}

    /// Statements judged on the same points.
    ///
    /// @param points from least to most
    record LikertRows(Basics basics, List<Option> rows, List<Option> points) implements Question {}

    /// Whole numbers 0 to 10 with words at both ends.
    record Scale(Basics basics, Wording low, Wording high) implements Question {
        public static final int LOWEST = 0;
        public static final int HIGHEST = 10;
    }

    /// @param decimals digits allowed after the comma, 0 for whole numbers
    record NumberInput(Basics basics, long minimum, long maximum, int decimals, Wording unit) implements Question {}

    record DateInput(Basics basics, LocalDate earliest, LocalDate latest) implements Question {}

    /// @param limit characters (code points)
    record ShortText(Basics basics, int limit) implements Question {}

    /// @param limit characters (code points)
    record LongText(Basics basics, int limit) implements Question {}

    /// Options put in order, most important first: all of them where an answer is required, else as many as the person likes.
    record Ranking(Basics basics, List<Option> options) implements Question {}

    /// A total shared out over the options in whole points.
    record Allocation(Basics basics, List<Option> options, int total) implements Question {}

    /// The options of a single or multiple choice, "none of these" last; empty for every other kind.
    static List<Option> options(Question question) {
        return switch (question) {
            case SingleChoice q -> q.options();
            case MultipleChoice q -> Stream.concat(q.options().stream(), q.noneOfThese().stream()).toList();
            case LikertRows q -> List.of();
            case Scale q -> List.of();
            case NumberInput q -> List.of();
            case DateInput q -> List.of();
            case ShortText q -> List.of();
            case LongText q -> List.of();
            case Ranking q -> List.of();
            case Allocation q -> List.of();
        };
    }
}
