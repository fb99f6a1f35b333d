package dk.samraad.platform.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what the JVM would print by itself to the same log: threads that end with an exception, and `java.util.logging`,
/// which the database's driver and the mail library use.
public final class Uncaught {
    private static final Logger LOG = LoggerFactory.getLogger(Uncaught.class);

    private Uncaught() {}

    public static void toTheLog() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> LOG.error("The thread {} ended", thread.getName(), failure));
        LogManager.getLogManager().reset();
        LogManager.getLogManager().getLogger("").addHandler(new Handler() {
            @Override
            public void publish(LogRecord said) {
                if (said.getLevel().intValue() < Level.WARNING.intValue()) return;
                var logger = LoggerFactory.getLogger(said.getLoggerName() == null ? "java.util.logging" : said.getLoggerName());
                logger.warn(said.getMessage(), said.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }
}
