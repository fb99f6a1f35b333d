package dk.samraad.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The programs of PostgreSQL that an operator has: `pg_dump`, `pg_restore`, `psql`, where they are installed.
final class Tools {
    private static final Pattern VERSION = Pattern.compile("\\) ([0-9]+)");
    private static final int NEWEST_TRIED = 17;

    private final int port;
    private final String role;
    private final String password;
    private final Map<String, String> more = new HashMap<>();

    Tools(int port, String role, String password) {
        this.port = port;
        this.role = role;
        this.password = password;
    }

    /// Whether they are there and may speak to a server of this version: a client must not be older, and what one of 18 writes an
    /// older server does not read.
    static boolean fit(int server) {
        for (var program : List.of("pg_dump", "pg_restore", "psql")) {
            var version = version(program);
            if (version < server || version > NEWEST_TRIED) return false;
        }
        return true;
    }

    Tools with(String variable, String value) {
        more.put(variable, value);
        return this;
    }

    /// Told everything by its environment, and its words are the failure.
    void run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("PGHOST", "localhost", "PGPORT", String.valueOf(port), "PGUSER", role, "PGPASSWORD", password));
        builder.environment().putAll(more);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new AssertionError(new ArrayList<>(List.of(command)) + " says: " + said);
    }

    private static int version(String program) {
        try {
            var process = new ProcessBuilder(program, "--version").redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var found = VERSION.matcher(said);
            return process.waitFor() == 0 && found.find() ? Integer.parseInt(found.group(1)) : 0;
        } catch (IOException notThere) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
