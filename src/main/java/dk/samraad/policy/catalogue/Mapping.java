package dk.samraad.policy.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Fields of one block of a YAML file, each taken by name once. What cannot be taken becomes a [Problem] and a stand-in
/// value, so that reading goes on and finds the rest. [#done()] refuses what nobody asked for.
final class Mapping {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private final String file;
    private final String path;
    private final int line;
    private final List<Problem> problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Mapping(String file, String path, MappingNode node, List<Problem> problems) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        this.problems = problems;
        for (var entry : node.getValue()) {
            var name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (lines.putIfAbsent(name, lineOf(entry.getKeyNode())) != null) {
                problem(lineOf(entry.getKeyNode()), name, "the field is written twice");
            }
            fields.putIfAbsent(name, entry.getValueNode());
        }
    }

    String text(String name) {
        var text = optionalText(name);
        if (text == null && !lines.containsKey(name)) problem(line, name, "the field is missing");
        return text == null ? "" : text;
    }

    @Nullable String optionalText(String name) {
        return scalar(name, "a text");
    }

    /// A text of a given form.
    @Nullable String optionalText(String name, Pattern form, String expected) {
        var text = scalar(name, expected);
        if (text != null && !form.matcher(text).matches()) return refuse(name, expected, text);
        return text;
    }

    String text(String name, Pattern form, String expected) {
        var text = text(name);
        if (text.isEmpty() || form.matcher(text).matches()) return text;
        refuse(name, expected, text);
        return text;
    }

    @Nullable BigDecimal optionalNumber(String name) {
        var text = scalar(name, "a number");
        if (text == null) return null;
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : refuse(name, "a number", text);
    }

    @Nullable Integer optionalWhole(String name) {
        var text = scalar(name, "a whole number");
        if (text == null) return null;
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : refuse(name, "a whole number", text);
    }

    boolean flag(String name) {
        var text = scalar(name, "true or false");
        if (text == null) return false;
        if (!text.equals("true") && !text.equals("false")) refuse(name, "true or false", text);
        return text.equals("true");
    }

    /// A constant written in lower case with hyphens: `focus-area`.
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        var text = text(name);
        for (var constant : type.getEnumConstants()) {
            if (written(constant).equals(text)) return constant;
        }
        if (!text.isEmpty()) {
            refuse(name, Stream.of(type.getEnumConstants()).map(Mapping::written).collect(Collectors.joining(", ", "one of ", "")), text);
        }
        return type.getEnumConstants()[0];
    }

    @Nullable Mapping optionalBlock(String name) {
        var node = fields.remove(name);
        return node == null ? null : block(node, at(name));
    }

    List<Mapping> blocks(String name) {
        var blocks = new ArrayList<Mapping>();
        var nodes = sequence(name);
        for (int i = 0; i < nodes.size(); i++) {
            var block = block(nodes.get(i), at(name) + "[" + i + "]");
            if (block != null) blocks.add(block);
        }
        return blocks;
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        var nodes = sequence(name);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof ScalarNode scalar && isText(scalar)) texts.add(scalar.getValue().strip());
            else problem(lineOf(nodes.get(i)), name + "[" + i + "]", "a text is expected, found " + described(nodes.get(i)));
        }
        return texts;
    }

    boolean has(String name) {
        return lines.containsKey(name);
    }

    /// Says that what was taken does not fit together.
    void problem(String name, String message) {
        problem(lines.getOrDefault(name, line), name, message);
    }

    /// Every field that was not asked for is a misspelling.
    void done() {
        fields.forEach((name, node) -> problem(lines.getOrDefault(name, line), name, "there is no such field"));
    }

    private List<Node> sequence(String name) {
        var node = fields.remove(name);
        if (node == null) return List.of();
        if (node instanceof SequenceNode sequence) return sequence.getValue();
        problem(lineOf(node), name, "a list is expected, found " + described(node));
        return List.of();
    }

    private @Nullable Mapping block(Node node, String where) {
        if (node instanceof MappingNode mapping) return new Mapping(file, where, mapping, problems);
        problems.add(new Problem(file, lineOf(node), where, "a block of fields is expected, found " + described(node)));
        return null;
    }

    private @Nullable String scalar(String name, String expected) {
        var node = fields.remove(name);
        if (node == null) return null;
        if (node instanceof ScalarNode scalar && isText(scalar)) return scalar.getValue().strip();
        problem(lineOf(node), name, expected + " is expected, found " + described(node));
        return null;
    }

    private static boolean isText(ScalarNode scalar) {
        return !scalar.getTag().equals(Tag.NULL) && !scalar.getValue().isBlank();
    }

    private <T> @Nullable T refuse(String name, String expected, String found) {
        problem(lines.getOrDefault(name, line), name, expected + " is expected, found \"" + found + "\"");
        return null;
    }

    private void problem(int at, String name, String message) {
        problems.add(new Problem(file, at, at(name), message));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String described(Node node) {
        return switch (node) {
            case ScalarNode scalar when !isText(scalar) -> "nothing";
            case ScalarNode scalar -> "\"" + scalar.getValue() + "\"";
            case SequenceNode list -> "a list";
            default -> "a block of fields";
        };
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
