package dk.samraad.survey;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers as they are kept in `answers jsonb`; the shapes stand beside each kind of [Answer].
///
/// Make one per version and read all its rows with it; it may be used by many threads at once.
public final class AnswersFormat {
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final Map<String, AnswerReader> readers;

    /// @param problems answers the version does not know, or of another shape than its question; they are left out of `answers`.
    ///        Limits, ranges and what is required are not looked at.
    public record Reading(Answers answers, List<Problem> problems) {}

    private AnswersFormat(Map<String, AnswerReader> readers) {
        this.readers = readers;
    }

    public static AnswersFormat of(Definition definition) {
        // A code that stands twice is refused at publication; here the first one counts.
        return new AnswersFormat(definition.questions()
                .map(AnswerReader::of)
                .collect(Collectors.toUnmodifiableMap(AnswerReader::code, Function.identity(), (first, second) -> first)));
    }

    /// @throws IllegalArgumentException when it is not a JSON object
    public Reading read(String json) {
        try (var parser = JSON.createParser(json)) {
            return AnswerReader.all(parser, readers);
        } catch (IOException e) {
            throw new IllegalArgumentException("Answers that are not JSON", e);
        }
    }

    public static String write(Answers answers) {
        var out = new StringWriter(256);
        try (var generator = JSON.createGenerator(out)) {
            generator.writeStartObject();
            for (var entry : answers.byQuestion().entrySet()) {
                generator.writeFieldName(entry.getKey());
                write(generator, entry.getValue());
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator out, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Choice(var option) -> out.writeString(option);
            case Answer.Choices(var options) -> texts(out, options);
            case Answer.Rows(var pointByRow) -> {
                out.writeStartObject();
                for (var row : pointByRow.entrySet()) out.writeStringField(row.getKey(), row.getValue());
                out.writeEndObject();
            }
            case Answer.Number(var value) -> out.writeNumber(value);
            case Answer.Day(var date) -> out.writeString(date.toString());
            case Answer.Text(var text) -> out.writeString(text);
            case Answer.Order(var options) -> texts(out, options);
            case Answer.Points(var byOption) -> {
                out.writeStartObject();
                for (var option : byOption.entrySet()) out.writeNumberField(option.getKey(), option.getValue());
                out.writeEndObject();
            }
        }
    }

    private static void texts(JsonGenerator out, List<String> texts) throws IOException {
        out.writeStartArray();
        for (var text : texts) out.writeString(text);
        out.writeEndArray();
    }
}
