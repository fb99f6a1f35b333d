package dk.samraad.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads back what [CanonicalJson] wrote: what was released is quoted from its own bytes, not counted again.
public final class CanonicalReader {
    private static final JsonFactory JSON = new JsonFactory();

    private CanonicalReader() {}

    /// @throws IllegalArgumentException when the bytes are of something else
    public static <T extends Record> T read(byte[] json, Class<T> type) {
        try (var parser = JSON.createParser(json)) {
            parser.nextToken();
            return type.cast(value(tree(parser), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object tree(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var map = new HashMap<String, @Nullable Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parser.nextToken();
                    map.put(name, tree(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<@Nullable Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) list.add(tree(parser));
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("Not canonical: " + parser.currentToken());
        };
    }

    private static Object value(@Nullable Object json, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            var inner = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType() == Optional.class) return json == null ? Optional.empty() : Optional.of(value(json, inner));
            // What was released before a list was there has none.
            if (json == null && parameterized.getRawType() == List.class) return List.of();
            if (json instanceof List<?> list) return list.stream().map(item -> value(item, inner)).toList();
        }
        return switch (json) {
            case Map<?, ?> map when type instanceof Class<?> family -> record(map, family);
            case BigDecimal number when type == int.class || type == Integer.class -> number.intValueExact();
            case BigDecimal number when type == double.class || type == Double.class -> number.doubleValue();
            case Boolean truth -> truth;
            case String text when type == LocalDate.class -> LocalDate.parse(text);
            case String text when type instanceof Class<?> constants && constants.isEnum() -> constant(constants, text);
            case String text when type == String.class -> text;
            case null, default -> throw new IllegalArgumentException("No " + type.getTypeName() + ": " + json);
        };
    }

    private static Object constant(Class<?> constants, String name) {
        return Arrays.stream(constants.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + constants.getName() + ": " + name));
    }

    private static Object record(Map<?, ?> map, Class<?> family) {
        var type = !family.isSealed() ? family : Arrays.stream(family.getPermittedSubclasses())
                .filter(each -> each.getSimpleName().equals(map.get("kind"))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + family.getName() + ": " + map.get("kind")));
        if (!type.isRecord()) throw new IllegalArgumentException("No record: " + type.getName());
        var components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true); // not all records are public
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(map.get(component.getName()), component.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No " + type.getName(), e);
        }
    }
}
