package dk.samraad.platform;

import dk.samraad.platform.database.EmbeddedDatabase;
import dk.samraad.platform.daykey.KeyFolder;
import dk.samraad.platform.log.LogFormat;
import dk.samraad.platform.log.Uncaught;
import dk.samraad.platform.start.CannotStart;
import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Starts Samråd: with the PostgreSQL it is given, or with its own.
public final class Main {
    private Main() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        Uncaught.toTheLog();
        try {
            start(arguments);
        } catch (RuntimeException failure) {
            var why = CannotStart.behind(failure).orElseThrow(() -> failure);
            System.err.println(why);
            System.exit(1);
        }
    }

    private static void start(String[] arguments) {
        LogFormat.check(System.getenv().getOrDefault("SAMRAAD_LOG_FORMAT", "text"));
        var properties = new HashMap<String, Object>();
        // Nothing of it is made when nobody asks.
        properties.put("micronaut.metrics.enabled", !System.getenv().getOrDefault("SAMRAAD_METRICS_TOKEN", "").isBlank());
        if (System.getenv("DATASOURCES_DEFAULT_URL") == null && System.getProperty("datasources.default.url") == null) {
            KeyFolder.refuseInside(keyDirectory(), dataDirectory());
            var database = EmbeddedDatabase.start(dataDirectory());
            properties.putAll(database.properties());
            properties.put("samraad.data-dir", dataDirectory().toString());
            properties.putIfAbsent("samraad.demo", System.getenv().getOrDefault("SAMRAAD_DEMO", "true"));
        }
        if (System.getenv("SAMRAAD_BASE_URL") == null) {
            properties.put("samraad.base-url", "http://localhost:" + System.getenv().getOrDefault("MICRONAUT_SERVER_PORT", "8080"));
        }
        Micronaut.build(arguments)
                .banner(false)
                .properties(Map.copyOf(properties))
                .start();
    }

    private static Path keyDirectory() {
        return Path.of(System.getenv().getOrDefault("SAMRAAD_KEY_DIR", "keys")).toAbsolutePath();
    }

    private static Path dataDirectory() {
        return Path.of(System.getenv().getOrDefault("SAMRAAD_DATA_DIR", "data")).toAbsolutePath();
    }
}
