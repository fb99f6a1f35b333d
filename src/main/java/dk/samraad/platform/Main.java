package dk.samraad.platform;

import dk.samraad.platform.database.EmbeddedDatabase;
import dk.samraad.platform.daykey.KeyFolder;
import dk.samraad.platform.log.LogFormat;
import dk.samraad.platform.log.Uncaught;
import dk.samraad.platform.start.BaseAddress;
import dk.samraad.platform.start.CannotStart;
import dk.samraad.platform.start.Ending;
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
        BaseAddress.check(System.getenv("SAMRAAD_BASE_URL"));
        LogFormat.check(System.getenv().getOrDefault("SAMRAAD_LOG_FORMAT", "text"));
        var properties = new HashMap<String, Object>();
        // Nothing of it is made when nobody asks.
        properties.put("micronaut.metrics.enabled", !System.getenv().getOrDefault("SAMRAAD_METRICS_TOKEN", "").isBlank());
        if (System.getenv("DATASOURCES_DEFAULT_URL") == null && System.getProperty("datasources.default.url") == null) {
            KeyFolder.refuseInside(keyDirectory(), dataDirectory());
            var database = EmbeddedDatabase.start(dataDirectory());
            ending.closes(database);
            properties.putAll(database.properties());
            properties.put("samraad.data-dir", dataDirectory().toString());
            properties.putIfAbsent("samraad.demo", System.getenv().getOrDefault("SAMRAAD_DEMO", "true"));
        }
        if (System.getenv("SAMRAAD_BASE_URL") == null) {
            properties.put("samraad.base-url", "http://localhost:" + System.getenv().getOrDefault("MICRONAUT_SERVER_PORT", "8080"));
        }
        var application = Micronaut.build(arguments).banner(false).properties(Map.copyOf(properties)).build();
        ending.stops(application);
        application.start().getBean(EmbeddedServer.class).start();
    }

    private static Path keyDirectory() {
        return Path.of(System.getenv().getOrDefault("SAMRAAD_KEY_DIR", "keys")).toAbsolutePath();
    }

    private static Path dataDirectory() {
        return Path.of(System.getenv().getOrDefault("SAMRAAD_DATA_DIR", "data")).toAbsolutePath();
    }
}
