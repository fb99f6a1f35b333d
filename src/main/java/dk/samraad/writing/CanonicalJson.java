package dk.samraad.writing;

import dk.samraad.text.Rounding;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Records as JSON in exactly one way, so that equal data have equal bytes: keys sorted, nothing between the tokens but a
/// line break after each `,` of an object, numbers without needless digits, what is withheld as `null`, UTF-8.
/// A record of a sealed family says its kind under `kind`.
public final class CanonicalJson {
    private final StringBuilder json = new StringBuilder();

    private CanonicalJson() {}

    public static byte[] of(Record data) {
        var writer = new CanonicalJson();
        writer.write(data);
        return writer.json.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresentOrElse(this::write, () -> json.append("null"));
            case Boolean truth -> json.append(truth);
            case Integer number -> json.append(number);
            case Double number -> json.append(plain(number));
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Record data -> map(fields(data));
            case Enum<?> constant -> text(constant.name());
            default -> text(value.toString());
        }
    }

    private void list(List<?> list) {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) json.append(',');
            write(list.get(i));
        }
        json.append(']');
    }

    private void map(Map<?, ?> map) {
        json.append('{');
        var first = true;
        for (var entry : new TreeMap<Object, Object>(map).entrySet()) {
            if (!first) json.append(",\n");
            first = false;
            text(entry.getKey().toString());
            json.append(':');
            write(entry.getValue());
        }
        json.append('}');
    }

    private static Map<String, Object> fields(Record data) {
        var fields = new TreeMap<String, Object>();
        if (isOneOfAFamily(data)) fields.put("kind", data.getClass().getSimpleName());
        for (var component : data.getClass().getRecordComponents()) fields.put(component.getName(), value(data, component));
        return fields;
    }

    private static boolean isOneOfAFamily(Record data) {
        return Arrays.stream(data.getClass().getInterfaces()).anyMatch(Class::isSealed);
    }

    private static Object value(Record data, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // not all records are public
            return accessor.invoke(data);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) json.append(String.format("\\u%04x", (int) c));
                    else json.append(c);
                }
            }
        }
        json.append('"');
    }

    /// A lone half of a surrogate pair has no UTF-8; written out it survives.
    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /// Six decimals are more than anybody reads; what lies beyond depends on the order of adding up.
    private static String plain(double number) {
        var rounded = Rounding.halfUp(number, 6).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
