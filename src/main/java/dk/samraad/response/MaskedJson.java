package dk.samraad.response;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dk.samraad.privacy.Privacy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// JSON as it was kept, with CPR numbers taken out of every text in it. Names, numbers and order stay.
final class MaskedJson {
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private MaskedJson() {}

    /// @return the same text when there is nothing to take out
    static String of(String kept) {
        var out = new StringWriter(kept.length() + 64);
        boolean changed = false;
        try (var in = JSON.createParser(kept);
                var generator = JSON.createGenerator(out)) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.VALUE_STRING) {
                    var masked = Privacy.mask(in.getText(), Responses.NEVER_STORED);
                    changed |= masked.changed();
                    generator.writeString(masked.text());
                } else {
                    generator.copyCurrentEventExact(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed ? out.toString() : kept;
    }
}
