package dk.samraad.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.jooq.Log;
import org.jooq.tools.JooqLogger;
import org.slf4j.LoggerFactory;

/// The SQL statements the application sends while something is done, as its two libraries log them.
/// For classes that are `@Isolated`: statements of background jobs and of other tests count too.
public final class Statements {
    private static final List<String> LOGGERS = List.of("io.micronaut.data.query", "org.jooq.tools.LoggerListener");

    private Statements() {}

    public static List<String> during(Runnable action) {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        // The generator of tables, which runs in the same JVM, silences jOOQ.
        JooqLogger.globalThreshold(Log.Level.TRACE);
        LOGGERS.forEach(name -> listen(logger(name), heard));
        try {
            action.run();
        } finally {
            LOGGERS.forEach(name -> stop(logger(name), heard));
        }
        return List.copyOf(heard.list).stream().map(ILoggingEvent::getFormattedMessage).filter(m -> m.startsWith("Executing")).toList();
    }

    private static void listen(Logger logger, ListAppender<ILoggingEvent> appender) {
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(appender);
    }

    private static void stop(Logger logger, ListAppender<ILoggingEvent> appender) {
        logger.detachAppender(appender);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
