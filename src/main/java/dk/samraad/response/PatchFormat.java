package dk.samraad.response;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A patch as it is kept: field name to what was typed in it. No values means the field was emptied.
final class PatchFormat {
    private static final JsonFactory JSON = new JsonFactory();

    private PatchFormat() {}

    static String write(Map<String, List<String>> fields) {
        var out = new StringWriter();
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (var field : fields.entrySet()) {
                json.writeArrayFieldStart(field.getKey());
                for (var value : field.getValue()) json.writeString(value);
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Map<String, List<String>> read(String patch) {
        var fields = new LinkedHashMap<String, List<String>>();
        try (var json = JSON.createParser(patch)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                var values = new ArrayList<String>();
                json.nextToken();
                while (json.nextToken() != JsonToken.END_ARRAY) values.add(json.getText());
                fields.put(name, List.copyOf(values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }
}
