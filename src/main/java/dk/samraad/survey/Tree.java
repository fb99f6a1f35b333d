package dk.samraad.survey;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dk.samraad.survey.Problem.Fault;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/// A document as maps, lists, texts, numbers and truth values: what JSON and YAML have in common.
final class Tree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxDocumentLength(2_000_000).build())
            .build();

    private Tree() {}

    /// A text that is neither, or has in it what cannot be read, said with line and column.
    static final class Unreadable extends Exception {
        private final Fault fault;

        Unreadable(Fault fault, String where) {
            super(where);
            this.fault = fault;
        }

        Unreadable(String where) {
            this(Fault.UNREADABLE, where);
        }

        Fault fault() {
            return fault;
        }
    }

    static @Nullable Object parse(String text) throws Unreadable {
        return text.stripLeading().startsWith("{") ? parseJson(text) : parseYaml(text);
    }

    private static @Nullable Object parseYaml(String text) throws Unreadable {
        try {
            var alias = PlainYaml.alias(text);
            if (alias.isPresent()) throw new Unreadable(Fault.ALIAS, where(alias.get()));
            return PlainYaml.load(text);
        } catch (ReaderException e) {
            throw new Unreadable(Fault.CONTROL_CHARACTER, InvisibleCharacters.where(text));
        } catch (MarkedYAMLException e) {
            throw new Unreadable(e.getProblemMark() == null ? "" : where(e.getProblemMark()));
        } catch (YAMLException | IllegalArgumentException | DateTimeException e) {
            // A tag that does not fit its value throws what its reader throws.
            throw new Unreadable("");
        }
    }

    private static String where(Mark mark) {
        return (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    private static @Nullable Object parseJson(String text) throws Unreadable {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            var tree = value(parser);
            if (parser.nextToken() != null) throw new Unreadable(where(parser));
            return tree;
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            throw new Unreadable(location == null ? "" : location.getLineNr() + ":" + location.getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String where(JsonParser parser) {
        var location = parser.currentTokenLocation();
        return location.getLineNr() + ":" + location.getColumnNr();
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                var list = new ArrayList<@Nullable Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        var map = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            map.put(key, value(parser));
        }
        return map;
    }

    static String toJson(Object tree) {
        var out = new StringWriter();
        try (var generator = JSON.createGenerator(out)) {
            write(generator, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator out, Object node) throws IOException {
        switch (node) {
            case Map<?, ?> map -> {
                out.writeStartObject();
                for (var entry : map.entrySet()) {
                    out.writeFieldName((String) entry.getKey());
                    write(out, entry.getValue());
                }
                out.writeEndObject();
            }
            case List<?> list -> {
                out.writeStartArray();
                for (var item : list) write(out, item);
                out.writeEndArray();
            }
            case String text -> out.writeString(text);
            case Boolean flag -> out.writeBoolean(flag);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number.toPlainString());
            default -> throw new IllegalArgumentException("Not a value of JSON: " + node.getClass());
        }
    }

    static String toYaml(Object tree) {
        return PlainYaml.dump(tree);
    }
}
