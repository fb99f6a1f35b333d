package dk.samraad.survey;

import dk.samraad.survey.Problem.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A place in a document that is being read. What is wrong is noted and a stand-in handed out, so that one reading finds
/// everything; whoever reads throws the result away when problems were noted.
record Node(String path, @Nullable Object value, List<Problem> problems) {

    /// The field, which must be there.
    Node field(String key) {
        var found = optional(key);
        if (found.isEmpty() && value instanceof Map) problems.add(new Problem(below(key), Fault.MISSING, ""));
        return found.orElse(new Node(below(key), null, problems));
    }

    Optional<Node> optional(String key) {
        return value instanceof Map<?, ?> map && map.get(key) != null
                ? Optional.of(new Node(below(key), map.get(key), problems))
                : Optional.empty();
    }

    /// Notes that this is no object, or which of its fields nobody knows: a misspelt `requird` must not pass in silence.
    void expectFields(Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            wrong(Fault.NOT_AN_OBJECT);
            return;
        }
        for (var key : map.keySet()) {
            if (!known.contains(String.valueOf(key))) problems.add(new Problem(below(String.valueOf(key)), Fault.UNKNOWN_FIELD, ""));
        }
    }

    String text() {
        if (value instanceof String text) return text;
        wrong(Fault.NOT_A_TEXT);
        return "";
    }

    /// A code; written by hand in YAML, `theme: 1` is meant as a text.
    String code() {
        return value instanceof Integer number ? number.toString() : text();
    }

    long whole() {
        if (value instanceof Integer || value instanceof Long) return ((Number) value).longValue();
        wrong(Fault.NOT_A_NUMBER);
        return 0;
    }

    int count() {
        var number = whole();
        if (number != (int) number) wrong(Fault.TOO_LARGE);
        return (int) number;
    }

    boolean flag() {
        if (value instanceof Boolean flag) return flag;
        wrong(Fault.NOT_TRUE_OR_FALSE);
        return false;
    }

    LocalDate date() {
        try {
            if (value instanceof String text) return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            // Said below, with what stands there.
        }
        wrong(Fault.NOT_A_DATE);
        return LocalDate.EPOCH;
    }

    List<Node> items() {
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size()).mapToObj(i -> new Node(path + "[" + i + "]", list.get(i), problems)).toList();
        }
        wrong(Fault.NOT_A_LIST);
        return List.of();
    }

    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        if (value instanceof Map<?, ?> map) {
            for (var key : map.keySet()) texts.put(String.valueOf(key), new Node(below(String.valueOf(key)), map.get(key), problems)
                    .text());
        } else {
            wrong(Fault.NOT_AN_OBJECT);
        }
        return texts;
    }

    /// A missing field is said once, by [#field]; only what is there can be of the wrong kind.
    void wrong(Fault fault) {
        if (value != null) problems.add(new Problem(path, fault, shortened(value)));
        else if (path.endsWith("]")) problems.add(new Problem(path, Fault.MISSING, ""));
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shortened(Object value) {
        if (value instanceof Map || value instanceof List) return "";
        var text = value.toString();
        return text.length() <= 40 ? text : text.substring(0,
                text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())))) + "…";
    }
}
