package dk.samraad.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samraad.platform.start.CannotStart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The log as JSON says what the text says, a line each, and nothing more.
class JsonLineTest {
    private final LoggerContext context = new LoggerContext();

    @Test
    void a_line_is_one_object_with_when_how_bad_which_request_and_no_words_of_anybody() throws Exception {
        var line = new JsonLine().doLayout(event("500 kvittering/7K2M9QXR4T \"to\nlinjer\"", Map.of(RequestId.KEY, "0123456789abcdef")));

        assertThat(line.strip().lines()).hasSize(1);
        var object = new ObjectMapper().readTree(line);
        assertThat(Instant.parse(object.get("at").asText())).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(object.get("level").asText()).isEqualTo("ERROR");
        assertThat(object.get("request").asText()).isEqualTo("0123456789abcdef");
        assertThat(object.get("logger").asText()).isEqualTo("dk.samraad.test");
        assertThat(object.get("message").asText()).isEqualTo("500 kvittering/… \"to\nlinjer\"");
        assertThat(object.get("exception").asText()).contains("java.lang.IllegalStateException").doesNotContain("plantet");
    }

    @Test
    void without_a_request_it_names_none() throws Exception {
        assertThat(new ObjectMapper().readTree(new JsonLine().doLayout(event("Ingen", Map.of()))).has("request")).isFalse();
    }

    @Test
    void the_setting_chooses_the_one_or_the_other_and_a_slip_of_it_keeps_it_from_starting() throws Exception {
        assertThat(appenders("json")).containsExactly("json");
        assertThat(appenders("text")).containsExactly("text");
        LogFormat.check("text", "WARN");
        LogFormat.check("json", "debug");
        assertThatThrownBy(() -> LogFormat.check("text", "loud")).isInstanceOf(CannotStart.class).hasMessageContaining("SAMRAAD_LOG_LEVEL");
        assertThatThrownBy(() -> LogFormat.check("JSON", "WARN")).isInstanceOf(CannotStart.class).hasMessageContaining("SAMRAAD_LOG_FORMAT");
    }

    private static Iterable<String> appenders(String format) throws Exception {
        var context = new LoggerContext();
        context.putProperty("SAMRAAD_LOG_FORMAT", format);
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(JsonLineTest.class.getResource("/logback.xml")));
        var names = new ArrayList<String>();
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).iteratorForAppenders()
                .forEachRemaining(appender -> names.add(appender.getName()));
        context.stop();
        return names;
    }

    private LoggingEvent event(String words, Map<String, String> request) {
        var event = new LoggingEvent("test", context.getLogger("dk.samraad.test"), Level.ERROR, words,
                new IllegalStateException("plantet ord"), null);
        event.setInstant(Instant.parse("2026-03-02T08:00:00Z"));
        event.setMDCPropertyMap(request);
        return event;
    }
}
