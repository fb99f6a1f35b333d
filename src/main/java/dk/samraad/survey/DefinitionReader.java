package dk.samraad.survey;

import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Problem.Fault;
import dk.samraad.survey.Question.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From a document to a definition. What it may say is for [PublicationCheck]; here is only what can be read at all.
final class DefinitionReader {
    private DefinitionReader() {}

    static Definition definition(Node root) {
        if (root.optional(DefinitionWriter.FORMAT).filter(format -> format.value() instanceof Integer i && i == 1).isEmpty()) {
            root.problems().add(new Problem("", Fault.OTHER_FORMAT, ""));
        }
        root.expectFields(Set.of(DefinitionWriter.FORMAT, "title", "purpose", "languages", "presentation", "minutes", "pages"));
        return new Definition(
                wording(root.field("title")),
                wording(root.field("purpose")),
                root.field("languages").items().stream().map(Node::text).toList(),
                root.optional("presentation").map(DefinitionReader::presentation).orElse(Presentation.PAGED),
                root.field("minutes").count(),
                root.field("pages").items().stream().map(DefinitionReader::page).toList());
    }

    private static Presentation presentation(Node node) {
        return switch (node.text()) {
            case "paged" -> Presentation.PAGED;
            case "whole" -> Presentation.WHOLE;
            default -> {
                node.wrong(Fault.UNKNOWN_PRESENTATION);
                yield Presentation.PAGED;
            }
        };
    }

    private static Page page(Node node) {
        node.expectFields(Set.of("code", "title", "intro", "shownWhen", "questions"));
        return new Page(
                node.field("code").code(),
                wording(node.field("title")),
                optionalWording(node, "intro"),
                condition(node),
                node.field("questions").items().stream().map(QuestionReader::question).toList());
    }

    static Wording wording(Node node) {
        return new Wording(node.texts());
    }

    static Wording optionalWording(Node node, String key) {
        return node.optional(key).map(DefinitionReader::wording).orElse(Wording.NONE);
    }

    static List<Option> options(Node node) {
        return node.items().stream().map(DefinitionReader::option).toList();
    }

    static Option option(Node node) {
        node.expectFields(Set.of("code", "label"));
        return new Option(node.field("code").code(), wording(node.field("label")));
    }

    static Optional<Condition> condition(Node owner) {
        return owner.optional("shownWhen").map(DefinitionReader::conditionAt);
    }

    private static Condition conditionAt(Node node) {
        node.expectFields(Set.of("chosen", "between", "all", "any", "not"));
        if (node.value() instanceof java.util.Map<?, ?> map && map.size() == 1) {
            var inner = node.field(String.valueOf(map.keySet().iterator().next()));
            if (inner.path().endsWith(".chosen")) return chosen(inner);
            if (inner.path().endsWith(".between")) return between(inner);
            if (inner.path().endsWith(".all")) return new Condition.All(conditions(inner));
            if (inner.path().endsWith(".any")) return new Condition.Any(conditions(inner));
            if (inner.path().endsWith(".not")) return new Condition.Not(conditionAt(inner));
        }
        node.problems().add(new Problem(node.path(), Fault.NOT_A_CONDITION, ""));
        return new Condition.All(List.of());
    }

    private static Condition chosen(Node node) {
        node.expectFields(Set.of("question", "options"));
        var options = node.field("options").items().stream().map(Node::code).toList();
        return new Condition.Chosen(node.field("question").code(), Set.copyOf(options));
    }

    private static Condition between(Node node) {
        node.expectFields(Set.of("question", "lowest", "highest"));
        return new Condition.Between(node.field("question").code(), node.field("lowest").whole(), node.field("highest").whole());
    }

    private static List<Condition> conditions(Node node) {
        return node.items().stream().map(DefinitionReader::conditionAt).toList();
    }
}
