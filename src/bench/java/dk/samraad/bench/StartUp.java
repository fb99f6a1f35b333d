package dk.samraad.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// From nothing to the first page, with a database that is there already; from the jar, with the JDK's AOT cache and
/// without it.
final class StartUp {
    private static final int ROUNDS = 5;
    private static final String FIRST_PAGE = "/";

    private StartUp() {}

    static List<Row> measure(Path data) throws IOException, InterruptedException {
        var jar = Path.of(System.getProperty("bench.jar", "no.jar"));
        if (!Files.exists(jar)) return List.of(Row.told("start to first page", "not measured: no jar, run `mvn verify`"));
        var classpath = classpath(jar);
        var cache = data.resolve("samraad.aot");
        run(data, classpath, Service.MEMORY);
        run(data, classpath, with("-XX:AOTCacheOutput=" + cache));
        var plain = new double[ROUNDS];
        var cached = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            plain[round] = run(data, classpath, Service.MEMORY);
            cached[round] = run(data, classpath, with("-XX:AOTCache=" + cache));
        }
        double seconds = Turns.median(cached) / 1000;
        return List.of(Row.of("start to first page, existing database, AOT cache", Row.number("%.1f s (best %.1f s); without the cache %.1f s (best %.1f s)",
                seconds, Arrays.stream(cached).min().orElseThrow() / 1000, Turns.median(plain) / 1000, Arrays.stream(plain).min().orElseThrow() / 1000), "≤ 3 s", seconds <= 3));
    }

    private static List<String> with(String option) {
        var options = new ArrayList<>(Service.MEMORY);
        options.add(option);
        return options;
    }

    private static long run(Path data, String classpath, List<String> options) throws IOException, InterruptedException {
        try (var service = Service.start(data, classpath, options, FIRST_PAGE)) {
            return service.startMillis;
        }
    }

    /// Jars only: what an operator has, and what the cache can be made of.
    private static String classpath(Path jar) {
        var jars = new ArrayList<>(List.of(jar.toString()));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> entry.endsWith(".jar")).forEach(jars::add);
        return String.join(File.pathSeparator, jars);
    }
}
