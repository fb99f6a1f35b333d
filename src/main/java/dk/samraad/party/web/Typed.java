package dk.samraad.party.web;

import dk.samraad.text.PlainText;
import dk.samraad.web.field.DateTyped;
import java.util.Map;

/// What a form sent, kept so that nothing typed is lost.
public record Typed(Map<String, Object> fields) {
    static final Typed NOTHING = new Typed(Map.of());

    public String text(String name) {
        return fields.get(name) instanceof String text ? PlainText.clean(text) : "";
    }

    public DateTyped date(String name) {
        return DateTyped.of(fields, name);
    }

    @Override
    public String toString() {
        return "Typed[hidden]";
    }
}
