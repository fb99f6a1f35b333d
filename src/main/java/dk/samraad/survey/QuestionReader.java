package dk.samraad.survey;

import static dk.samraad.survey.DefinitionReader.optionalWording;
import static dk.samraad.survey.DefinitionReader.options;
import static dk.samraad.survey.DefinitionReader.wording;

import dk.samraad.survey.Problem.Fault;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Question.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One question from its place in a document, by its `kind`.
final class QuestionReader {
    private static final Set<String> BASICS = Set.of(
            "kind", "code", "wording", "help", "required", "theme", "role", "background", "shownWhen");

    private QuestionReader() {}

    static Question question(Node node) {
        var basics = basics(node);
        return switch (node.field("kind").value() instanceof String kind ? kind : "") {
            case "single-choice" -> {
                expect(node, "options");
                yield new Question.SingleChoice(basics, options(node.field("options")));
            }
            case "multiple-choice" -> multipleChoice(node, basics);
            case "likert-rows" -> {
                expect(node, "rows", "points");
                yield new Question.LikertRows(basics, options(node.field("rows")), options(node.field("points")));
            }
            case "scale" -> {
                expect(node, "low", "high");
                yield new Question.Scale(basics, wording(node.field("low")), wording(node.field("high")));
            }
            case "number" -> number(node, basics);
            case "date" -> {
                expect(node, "earliest", "latest");
                yield new Question.DateInput(basics, node.field("earliest").date(), node.field("latest").date());
            }
            case "short-text" -> {
                expect(node, "limit");
                yield new Question.ShortText(basics, node.field("limit").count());
            }
            case "long-text" -> {
                expect(node, "limit");
                yield new Question.LongText(basics, node.field("limit").count());
            }
            case "ranking" -> {
                expect(node, "options");
                yield new Question.Ranking(basics, options(node.field("options")));
            }
            case "allocation" -> {
                expect(node, "options", "total");
                yield new Question.Allocation(basics, options(node.field("options")), node.optional("total").map(Node::count).orElse(10));
            }
            default -> {
                node.field("kind").wrong(Fault.UNKNOWN_KIND);
                yield new Question.ShortText(basics, 1);
            }
        };
    }

    private static Question multipleChoice(Node node, Basics basics) {
        expect(node, "options", "noneOfThese", "atMost");
        var options = options(node.field("options"));
        return new Question.MultipleChoice(
                basics,
                options,
                node.optional("noneOfThese").map(DefinitionReader::option),
                node.optional("atMost").map(Node::count).orElse(options.size()));
    }

    private static Question number(Node node, Basics basics) {
        expect(node, "minimum", "maximum", "decimals", "unit");
        return new Question.NumberInput(
                basics,
                node.field("minimum").whole(),
                node.field("maximum").whole(),
                node.optional("decimals").map(Node::count).orElse(0),
                optionalWording(node, "unit"));
    }

    private static Basics basics(Node node) {
        return new Basics(
                node.field("code").code(),
                wording(node.field("wording")),
                optionalWording(node, "help"),
                node.optional("required").map(Node::flag).orElse(false),
                node.optional("theme").map(Node::code),
                role(node),
                saysAsWhom(node),
                DefinitionReader.condition(node));
    }

    /// `background: true` is how `role: background` was written before there were other roles. No role is no role: what somebody
    /// asked before then is not an opinion because nobody said what it is.
    private static Optional<Role> role(Node node) {
        var about = node.optional("background").map(background -> saysAsWhom(node) || background.flag());
        var role = node.optional("role").flatMap(QuestionReader::named);
        role.filter(named -> about.isPresent() && about.get() != (named == Role.BACKGROUND))
                .ifPresent(named -> node.field("role").wrong(Fault.ROLE_CONTRADICTED));
        return role.or(() -> about.filter(told -> told).map(told -> Role.BACKGROUND));
    }

    private static Optional<Role> named(Node node) {
        var named = Stream.of(Role.values()).filter(role -> DefinitionWriter.name(role).equals(node.value())).findFirst();
        if (named.isEmpty()) node.wrong(Fault.UNKNOWN_ROLE);
        return named;
    }

    /// `background: role`, where others say `true`.
    private static boolean saysAsWhom(Node node) {
        return node.optional("background").filter(background -> DefinitionWriter.AS_WHOM.equals(background.value())).isPresent();
    }

    private static void expect(Node node, String... own) {
        var known = new java.util.HashSet<>(BASICS);
        known.addAll(Set.of(own));
        node.expectFields(known);
    }
}
