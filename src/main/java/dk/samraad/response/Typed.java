package dk.samraad.response;

import dk.samraad.text.PlainText;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a person typed and chose so far, by field name, right or wrong: so that going back, changing language or
/// stopping never loses a word. Whether it is an answer is settled each time it is looked at, by [QuestionReader].
public record Typed(Map<String, List<String>> byField) {
    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /// The first value of a field; empty when there is none.
    public String first(String field) {
        var values = byField.get(field);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String field) {
        return byField.getOrDefault(field, List.of());
    }

    /// These fields as they are in `newer`, and all others as they were.
    public Typed with(Collection<String> fields, Map<String, List<String>> newer) {
        var merged = new LinkedHashMap<>(byField);
        for (var field : fields) {
            merged.remove(field);
            var values = newer.get(field);
            if (values != null && values.stream().anyMatch(v -> !PlainText.isBlank(v))) merged.put(field, List.copyOf(values));
        }
        return new Typed(merged);
    }
}
