package dk.samraad.survey;

import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Question.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// From a definition to its document, always in the same order, so that the same definition gives the same bytes.
final class DefinitionWriter {
    static final String FORMAT = "samraad-survey";
    /// The value of `background` at the question that says whom somebody answers as.
    static final String AS_WHOM = "role";

    private final List<String> languages;

    DefinitionWriter(List<String> languages) {
        this.languages = languages;
    }

    Map<String, Object> tree(Definition definition) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(FORMAT, 1);
        tree.put("title", texts(definition.title()));
        tree.put("purpose", texts(definition.purpose()));
        tree.put("languages", definition.languages());
        tree.put("presentation", switch (definition.presentation()) {
            case PAGED -> "paged";
            case WHOLE -> "whole";
        });
        tree.put("minutes", definition.minutes());
        tree.put("pages", definition.pages().stream().map(this::page).toList());
        return tree;
    }

    private Map<String, Object> page(Definition.Page page) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", page.code());
        tree.put("title", texts(page.title()));
        if (!page.intro().isEmpty()) tree.put("intro", texts(page.intro()));
        page.shownWhen().ifPresent(c -> tree.put("shownWhen", condition(c)));
        tree.put("questions", page.questions().stream().map(this::question).toList());
        return tree;
    }

    private Map<String, Object> question(Question question) {
        var tree = new LinkedHashMap<String, Object>();
        var basics = question.basics();
        tree.put("kind", kind(question));
        tree.put("code", basics.code());
        tree.put("wording", texts(basics.wording()));
        if (!basics.help().isEmpty()) tree.put("help", texts(basics.help()));
        if (basics.required()) tree.put("required", true);
        basics.theme().ifPresent(theme -> tree.put("theme", theme));
        basics.role().ifPresent(role -> {
            if (role == Role.BACKGROUND) tree.put("background", basics.asWhom() ? AS_WHOM : true);
            else tree.put("role", name(role));
        });
        basics.shownWhen().ifPresent(c -> tree.put("shownWhen", condition(c)));
        addOwn(tree, question);
        return tree;
    }

    /// The name of a role in the document.
    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /// The name of a kind in the document.
    static String kind(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> "single-choice";
            case Question.MultipleChoice q -> "multiple-choice";
            case Question.LikertRows q -> "likert-rows";
            case Question.Scale q -> "scale";
            case Question.NumberInput q -> "number";
            case Question.DateInput q -> "date";
            case Question.ShortText q -> "short-text";
            case Question.LongText q -> "long-text";
            case Question.Ranking q -> "ranking";
            case Question.Allocation q -> "allocation";
        };
    }

    private void addOwn(Map<String, Object> tree, Question question) {
        switch (question) {
            case Question.SingleChoice q -> tree.put("options", options(q.options()));
            case Question.MultipleChoice q -> {
                tree.put("options", options(q.options()));
                q.noneOfThese().ifPresent(none -> tree.put("noneOfThese", option(none)));
                if (q.atMost() != q.options().size()) tree.put("atMost", q.atMost());
            }
            case Question.LikertRows q -> {
                tree.put("rows", options(q.rows()));
                tree.put("points", options(q.points()));
            }
            case Question.Scale q -> {
                tree.put("low", texts(q.low()));
                tree.put("high", texts(q.high()));
            }
            case Question.NumberInput q -> {
                tree.put("minimum", q.minimum());
                tree.put("maximum", q.maximum());
                if (q.decimals() != 0) tree.put("decimals", q.decimals());
                if (!q.unit().isEmpty()) tree.put("unit", texts(q.unit()));
            }
            case Question.DateInput q -> {
                tree.put("earliest", q.earliest().toString());
                tree.put("latest", q.latest().toString());
            }
            case Question.ShortText q -> tree.put("limit", q.limit());
            case Question.LongText q -> tree.put("limit", q.limit());
            case Question.Ranking q -> tree.put("options", options(q.options()));
            case Question.Allocation q -> {
                tree.put("options", options(q.options()));
                tree.put("total", q.total());
            }
        }
    }

    private Map<String, Object> condition(Condition condition) {
        return switch (condition) {
            case Condition.Chosen(var question, var options) -> Map.of("chosen",
                    ordered("question", question, "options", List.copyOf(new TreeSet<>(options))));
            case Condition.Between(var question, var lowest, var highest) -> {
                var between = ordered("question", question, "lowest", lowest);
                between.put("highest", highest);
                yield Map.of("between", between);
            }
            case Condition.All(var conditions) -> Map.of("all", conditions.stream().map(this::condition).toList());
            case Condition.Any(var conditions) -> Map.of("any", conditions.stream().map(this::condition).toList());
            case Condition.Not(var inner) -> Map.of("not", condition(inner));
        };
    }

    private List<Map<String, Object>> options(List<Option> options) {
        return options.stream().map(this::option).toList();
    }

    private Map<String, Object> option(Option option) {
        return ordered("code", option.code(), "label", texts(option.label()));
    }

    /// The declared languages first, in their order.
    private Map<String, Object> texts(Wording wording) {
        var texts = new LinkedHashMap<String, Object>();
        for (var language : languages) Optional.ofNullable(wording.byLanguage().get(language)).ifPresent(t -> texts.put(language, t));
        for (var language : new TreeSet<>(wording.byLanguage().keySet())) texts.putIfAbsent(language, wording.byLanguage().get(language));
        return texts;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        var map = new LinkedHashMap<String, Object>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
