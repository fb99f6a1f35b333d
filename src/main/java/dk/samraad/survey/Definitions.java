package dk.samraad.survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads and writes the `samraad-survey` document, described for others by `/api/v1/samraad-survey.schema.json`.
/// Every definition survives being written and read: it comes back equal.
public final class Definitions {
    private Definitions() {}

    public sealed interface Reading {
        record Read(Definition definition) implements Reading {}

        /// @param problems everything that was found, in the order of the document; never empty
        record Unreadable(List<Problem> problems) implements Reading {}
    }

    private static final int MOST_BYTES = 1_000_000;

    /// @param text JSON when it begins with a brace, else YAML
    public static Reading read(String text) {
        // Before it is parsed: a megabyte of brackets costs far more than one.
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new Reading.Unreadable(List.of(new Problem("", Problem.Fault.DOCUMENT_TOO_LARGE, "")));
        }
        return parse(text, true);
    }

    /// @param sent by somebody, so that what could not be stored is refused; what is stored was
    private static Reading parse(String text, boolean sent) {
        try {
            var problems = new ArrayList<Problem>();
            var tree = Tree.parse(text);
            if (sent) InvisibleCharacters.find(tree, "", text, problems);
            var definition = DefinitionReader.definition(new Node("", tree, problems));
            return problems.isEmpty() ? new Reading.Read(definition) : new Reading.Unreadable(List.copyOf(problems));
        } catch (Tree.Unreadable e) {
            return new Reading.Unreadable(List.of(new Problem("", e.fault(), String.valueOf(e.getMessage()))));
        }
    }

    /// What was stored by us.
    ///
    /// @throws IllegalStateException when it is not a definition after all
    public static Definition stored(String json) {
        return switch (parse(json, false)) {
            case Reading.Read(var definition) -> definition;
            case Reading.Unreadable(var problems) -> throw new IllegalStateException("Stored survey cannot be read: " + problems);
        };
    }

    /// One text that was stored by us.
    static Wording storedWording(String json) {
        try {
            return DefinitionReader.wording(new Node("", Tree.parse(json), new ArrayList<>()));
        } catch (Tree.Unreadable e) {
            throw new IllegalStateException("Stored text cannot be read", e);
        }
    }

    public static String toJson(Definition definition) {
        return Tree.toJson(tree(definition));
    }

    /// For people to edit.
    public static String toYaml(Definition definition) {
        return Tree.toYaml(tree(definition));
    }

    private static Map<String, Object> tree(Definition definition) {
        return new DefinitionWriter(definition.languages()).tree(definition);
    }
}
