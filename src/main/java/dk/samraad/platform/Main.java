package dk.samraad.platform;

import dk.samraad.platform.database.EmbeddedDatabase;
import dk.samraad.platform.daykey.KeyFolder;
import dk.samraad.platform.log.LogFormat;
import dk.samraad.platform.log.Uncaught;
import dk.samraad.platform.start.BaseAddress;
import dk.samraad.platform.start.CannotStart;
import dk.samraad.platform.start.Ending;
import dk.samraad.platform.start.Given;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts Samråd: with the PostgreSQL it is given, or with its own.
public final class Main {
    private static final Given GIVEN = Given.toTheProcess();
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws InterruptedException {
        Uncaught.toTheLog();
        try {
            start(arguments, Ending.withTheProcess());
        } catch (RuntimeException | Error failure) {
            CannotStart.behind(failure).ifPresentOrElse(System.err::println, () -> LOG.error("Samråd could not start", failure));
            System.exit(1);
        }
        // Until the process is told to end.
        new CountDownLatch(1).await();
    }

    /// Not by `Micronaut.start()`: it has a shutdown hook of its own, which ran beside the one that stops the database, and prints a
    /// stack where a sentence is meant.
    private static void start(String[] arguments, Ending ending) {
        GIVEN.check();
        BaseAddress.check(GIVEN.find("SAMRAAD_BASE_URL").orElse(null));
        LogFormat.check(GIVEN.orElse("SAMRAAD_LOG_FORMAT", "text"), GIVEN.orElse("SAMRAAD_LOG_LEVEL", "WARN"));
        var properties = new HashMap<String, Object>();
        // Nothing of it is made when nobody asks.
        properties.put("micronaut.metrics.enabled", GIVEN.find("SAMRAAD_METRICS_TOKEN").isPresent());
        if (GIVEN.find("DATASOURCES_DEFAULT_URL").isEmpty() && System.getProperty("datasources.default.url") == null) {
            KeyFolder.refuseInside(keyDirectory(), dataDirectory());
            var database = EmbeddedDatabase.start(dataDirectory());
            ending.closes(database);
            properties.putAll(database.properties());
            properties.put("samraad.data-dir", dataDirectory().toString());
            properties.putIfAbsent("samraad.demo", GIVEN.orElse("SAMRAAD_DEMO", "true"));
        }
        if (GIVEN.find("SAMRAAD_BASE_URL").isEmpty()) {
            properties.put("samraad.base-url", "http://localhost:" + GIVEN.orElse("MICRONAUT_SERVER_PORT", "8080"));
        }
        var application = Micronaut.build(arguments).banner(false).properties(Map.copyOf(properties))
                .environmentVariableExcludes(GIVEN.empty()).build();
        ending.stops(application);
        application.start().getBean(EmbeddedServer.class).start();
    }

    private static Path keyDirectory() {
        return Path.of(GIVEN.orElse("SAMRAAD_KEY_DIR", "keys")).toAbsolutePath();
    }

    private static Path dataDirectory() {
        return Path.of(GIVEN.orElse("SAMRAAD_DATA_DIR", "data")).toAbsolutePath();
    }
}
