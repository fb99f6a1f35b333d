package dk.samraad.testkit;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.FilterReply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// The log as it is printed while something is done: through the filters and the encoder of `logback.xml`.
public final class Printed extends AppenderBase<ILoggingEvent> {
    private final ConsoleAppender<ILoggingEvent> console = console();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    /// What was thrown, with all its words: for a test that its planted word was there to be leaked.
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

    private Printed() {}

    /// @param text all that was printed
    public record Log(String text, List<Throwable> thrown) {}

    public static Log during(Runnable action) {
        var printed = new Printed();
        printed.start();
        root().addAppender(printed);
        try {
            action.run();
        } finally {
            root().detachAppender(printed);
        }
        return new Log(String.join("", printed.lines), List.copyOf(printed.thrown));
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getThrowableProxy() instanceof ch.qos.logback.classic.spi.ThrowableProxy proxy) thrown.add(proxy.getThrowable());
        if (console.getFilterChainDecision(event) == FilterReply.DENY) return;
        lines.add(new String(console.getEncoder().encode(event), StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static ConsoleAppender<ILoggingEvent> console() {
        return (ConsoleAppender<ILoggingEvent>) Objects.requireNonNull(root().getAppender("text"), "A test took the console away");
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
