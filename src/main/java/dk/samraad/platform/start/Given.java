package dk.samraad.platform.start;

import java.util.Map;
import java.util.Optional;

/// The environment that Samråd is started with. What is there and empty is not set: a file of settings may name all of them
/// (`SAMRAAD_TRUSTED_PROXIES=`) and fill in some.
public final class Given {
    /// How Logback is to write, which reads the environment by itself, and what stands in `logback.xml` for each.
    private static final Map<String, String> OF_THE_LOG = Map.of("SAMRAAD_LOG_LEVEL", "WARN", "SAMRAAD_LOG_FORMAT", "text");

    private final Map<String, String> environment;

    Given(Map<String, String> environment) {
        this.environment = environment;
    }

    /// To be asked for before the first logger is.
    public static Given toTheProcess() {
        var given = new Given(System.getenv());
        OF_THE_LOG.forEach((name, usual) -> {
            if (given.isEmpty(name)) System.setProperty(name, usual);
        });
        return given;
    }

    /// @throws CannotStart when one cannot be read
    public void check() {
        SettingForm.OF.forEach((name, form) -> find(name).ifPresent(value -> form.check(name, value)));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    public String orElse(String name, String usual) {
        return find(name).orElse(usual);
    }

    /// The settings of Samråd that are there and empty: nobody else is to take them for set.
    public String[] empty() {
        return environment.keySet().stream().filter(name -> name.matches("(SAMRAAD|DATASOURCES|MICRONAUT)_.*") && isEmpty(name))
                .sorted().toArray(String[]::new);
    }

    private boolean isEmpty(String name) {
        return environment.containsKey(name) && find(name).isEmpty();
    }
}
