package dk.samraad.writing.summary;

import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Wording;
import dk.samraad.text.Language;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.SummaryData.AskedOption;
import dk.samraad.writing.summary.SummaryData.AskedPage;
import dk.samraad.writing.summary.SummaryData.AskedQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A survey told word for word: what was asked, how it could be answered, and when it was shown.
public final class AskedQuestions {
    private final Definition definition;
    private final Words words;
    private final String language;

    private AskedQuestions(Definition definition, Language language) {
        this.definition = definition;
        this.words = new Words(language);
        this.language = language.code();
    }

    /// @param versions those that were answered, newest first. The newest is told whole; of the others what stood otherwise
    public static List<AskedPage> of(List<PublishedVersion> versions, Language language) {
        return new AskedVersions(versions, language).pages();
    }

    static List<AskedPage> of(Definition definition, Language language) {
        return new AskedQuestions(definition, language).pages();
    }

    private List<AskedPage> pages() {
        return definition.pages().stream()
                .map(page -> new AskedPage(in(page.title()), page.questions().stream().map(question -> asked(page, question)).toList()))
                .toList();
    }

    private AskedQuestion asked(Definition.Page page, Question question) {
        var basics = question.basics();
        var facts = new ArrayList<String>();
        facts.add(kind(question));
        facts.add(basics.required() ? words.t("report.method.required") : words.t("report.method.voluntary"));
        basics.role().ifPresent(role -> facts.add(switch (role) {
            case OPINION -> words.t("report.method.opinion");
            case EXPERIENCE -> words.t("report.method.experience");
            case BACKGROUND -> words.t("report.method.background");
            case FILTER -> words.t("report.method.filter");
        }));
        Stream.concat(page.shownWhen().stream(), basics.shownWhen().stream())
                .map(condition -> words.t("report.method.shown-when", told(condition))).forEach(facts::add);
        return new AskedQuestion(question.code(), in(basics.wording()), in(basics.help()), facts, options(question));
    }

    private String kind(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> words.t("report.method.kind.single");
            case Question.MultipleChoice several -> several.atMost() < several.options().size()
                    ? words.t("report.method.kind.at-most", several.atMost()) : words.t("report.method.kind.several");
            case Question.LikertRows rows -> words.t("report.method.kind.rows");
            case Question.Scale scale -> words.t("report.method.kind.scale", in(scale.low()), in(scale.high()));
            case Question.NumberInput number -> words.t("report.method.kind.number", words.number(number.minimum()),
                    words.number(number.maximum()));
            case Question.DateInput date -> words.t("report.method.kind.date");
            case Question.ShortText text -> words.t("report.method.kind.text", text.limit());
            case Question.LongText text -> words.t("report.method.kind.text", text.limit());
            case Question.Ranking ranking -> words.t("report.method.kind.ranking");
            case Question.Allocation allocation -> words.t("report.method.kind.allocation", allocation.total());
        };
    }

    private List<AskedOption> options(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> labels(single.options().stream());
            case Question.MultipleChoice several -> labels(Stream.concat(several.options().stream(), several.noneOfThese().stream()));
            case Question.LikertRows rows -> labels(Stream.concat(rows.rows().stream(), rows.points().stream()));
            case Question.Ranking ranking -> labels(ranking.options().stream());
            case Question.Allocation allocation -> labels(allocation.options().stream());
            case Question.Scale scale -> List.of();
            case Question.NumberInput number -> List.of();
            case Question.DateInput date -> List.of();
            case Question.ShortText text -> List.of();
            case Question.LongText text -> List.of();
        };
    }

    private String told(Condition condition) {
        return switch (condition) {
            case Condition.Chosen(var question, var options) -> words.t("report.condition.chosen", wording(question),
                    either(question, options));
            case Condition.Between(var question, var lowest, var highest) -> words.t("report.condition.between", wording(question),
                    words.number(lowest), words.number(highest));
            case Condition.All(var conditions) -> words.list(conditions.stream().map(this::told).toList());
            case Condition.Any(var conditions) -> conditions.stream().map(this::told).reduce((a, b) -> words.t("report.or", a, b))
                    .orElse("");
            case Condition.Not(var inner) -> words.t("report.condition.not", told(inner));
        };
    }

    private String wording(String code) {
        return words.quoted(definition.question(code).map(question -> in(question.basics().wording())).orElse(code));
    }

    /// In the order of the question, whatever the order of the set.
    private String either(String code, Set<String> chosen) {
        var labels = definition.question(code).map(this::options).orElse(List.of());
        var found = labels.stream().filter(option -> chosen.contains(option.code())).map(option -> words.quoted(option.label())).toList();
        return found.stream().reduce((a, b) -> words.t("report.or", a, b)).orElse(words.list(chosen.stream().sorted().toList()));
    }

    private List<AskedOption> labels(Stream<Option> options) {
        return options.map(option -> new AskedOption(option.code(), in(option.label()))).toList();
    }

    private String in(Wording wording) {
        return wording.in(language);
    }
}
