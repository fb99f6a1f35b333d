package dk.samraad.report;

import dk.samraad.platform.work.NotPossible;
import dk.samraad.policy.BaselineFigure;
import dk.samraad.policy.Goal;
import dk.samraad.policy.Policies;
import dk.samraad.policy.Policy;
import dk.samraad.policy.Theme;
import dk.samraad.process.Processes;
import dk.samraad.survey.Codebook;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.AskedQuestions;
import dk.samraad.writing.summary.SummaryData;
import dk.samraad.writing.summary.SummaryData.Baseline;
import dk.samraad.writing.summary.SummaryData.Chapter;
import dk.samraad.writing.summary.SummaryData.Cover;
import dk.samraad.writing.summary.SummaryData.Direction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fetches everything a summary says from the doors of the rooms that know it.
@Singleton
class SummaryGathering {
    private final Surveys surveys;
    private final Policies policies;
    private final Processes processes;
    private final Countings countings;
    private final Headlines headlines;

    SummaryGathering(Surveys surveys, Policies policies, Processes processes, Countings countings, Headlines headlines) {
        this.surveys = surveys;
        this.policies = policies;
        this.processes = processes;
        this.countings = countings;
        this.headlines = headlines;
    }

    /// @param asOf the day whose results they are
    record Gathered(LocalDate asOf, SummaryData data) {}

    /// @throws NotPossible when there is nothing to say
    Gathered gather(Edition edition, int number) {
        var survey = surveys.byId(edition.subjectId());
        var codebook = codebook(survey);
        var language = edition.language();
        var counted = countings.of(survey, codebook, language, edition);
        var policy = policies.bySlug(survey.policy());
        var definition = codebook.definition();
        var data = new SummaryData(cover(survey, definition, policy, language, number),
                counted.answers(), counted.interim(), counted.byMode(),
                chapters(policy, definition, counted, language),
                questions(definition, counted, question -> question.basics().theme().isEmpty() && !question.basics().background()),
                questions(definition, counted, question -> question.basics().background()),
                AskedQuestions.of(codebook.versions().stream().filter(v -> counted.versions().contains(v.number())).toList(), language),
                counted.versions(), survey.threshold(), counted.commentThreshold(), counted.withheld());
        return new Gathered(counted.asOf(), data.with(headlines.printed(edition, Headlines.offer(data, new Words(language)))));
    }

    private Codebook codebook(Survey survey) {
        var versions = surveys.versionsOf(survey.slug());
        if (versions.isEmpty()) throw new NotPossible(Edition.Failure.NOTHING_PUBLISHED);
        return Codebook.of(versions);
    }

    private Cover cover(Survey survey, Definition definition, Policy policy, Language language, int number) {
        var process = processes.bySlug(survey.process());
        return new Cover(language, survey.authority(), process.title(), definition.title().in(language.code()),
                definition.purpose().in(language.code()), policy.document().title(), policy.document().organisation(),
                survey.opensOn(), survey.lastDay(), number, survey.example() || process.example());
    }

    /// One for each theme that was asked about, in the policy's order.
    private static List<Chapter> chapters(Policy policy, Definition definition, Counted counted, Language language) {
        return policy.themes().stream()
                .filter(theme -> asks(definition, theme))
                .map(theme -> chapter(policy, theme, definition, counted, language))
                .toList();
    }

    private static boolean asks(Definition definition, Theme theme) {
        return definition.questions().anyMatch(question -> question.basics().theme().equals(Optional.of(theme.code())));
    }

    private static Chapter chapter(Policy policy, Theme theme, Definition definition, Counted counted, Language language) {
        Predicate<Question> ofTheme = question -> question.basics().theme().equals(Optional.of(theme.code()))
                && !question.basics().background();
        return new Chapter(theme.code(), PaperGathering.heading(theme, language), about(policy, theme),
                policy.commitmentsOf(theme).stream().map(commitment -> commitment.text()).toList(),
                policy.goalsOf(theme).stream().map(SummaryGathering::goal).toList(),
                policy.baselineOf(theme).stream().map(SummaryGathering::baseline).toList(),
                questions(definition, counted, ofTheme),
                definition.questions().filter(ofTheme).flatMap(question -> counted.citationsOf(question.code()).stream()).toList());
    }

    /// What the theme is about, and what its words mean where the policy says so.
    private static String about(Policy policy, Theme theme) {
        var terms = policy.definedTermsOf(theme).stream().map(term -> term.term() + ": " + term.meaning());
        return Stream.concat(Stream.of(or(theme.summary(), "")), terms).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static SummaryData.Goal goal(Goal goal) {
        return new SummaryData.Goal(switch (goal.direction()) {
            case MORE -> Direction.MORE;
            case FEWER -> Direction.FEWER;
            case OTHER -> Direction.OTHER;
        }, goal.measure(), Optional.ofNullable(goal.people()), Optional.ofNullable(goal.source()), Optional.ofNullable(goal.note()));
    }

    private static Baseline baseline(BaselineFigure figure) {
        return new Baseline(figure.subject(), Optional.ofNullable(figure.value()).map(Number::doubleValue),
                or(figure.unit(), ""), or(figure.inWords(), ""),
                figure.approximate(), Optional.ofNullable(figure.people()), or(figure.population(), ""),
                Optional.ofNullable(figure.outOf()), or(figure.geography(), ""),
                Optional.ofNullable(figure.comparisonValue()).map(Number::doubleValue), or(figure.comparisonGeography(), ""),
                or(figure.source(), ""), or(figure.year(), ""), Optional.ofNullable(figure.note()));
    }

    private static List<SummaryData.Question> questions(Definition definition, Counted counted, Predicate<Question> wanted) {
        return definition.questions().filter(wanted).flatMap(question -> counted.of(question.code()).stream()).toList();
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
