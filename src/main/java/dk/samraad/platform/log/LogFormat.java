package dk.samraad.platform.log;

import dk.samraad.platform.start.CannotStart;
import java.util.Locale;
import java.util.Set;

/// How the log is written: `SAMRAAD_LOG_FORMAT` names an appender of `logback.xml`, `SAMRAAD_LOG_LEVEL` a level.
public final class LogFormat {
    private static final Set<String> KNOWN = Set.of("text", "json");
    private static final Set<String> LEVELS = Set.of("OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE", "ALL");

    private LogFormat() {}

    /// @throws CannotStart where there is no such appender, for nothing would be logged at all, and no such level, for everything would
    public static void check(String wanted, String level) {
        if (!KNOWN.contains(wanted)) throw new CannotStart("SAMRAAD_LOG_FORMAT must be text or json.");
        if (!LEVELS.contains(level.toUpperCase(Locale.ROOT))) throw new CannotStart(
                "SAMRAAD_LOG_LEVEL must be OFF, ERROR, WARN, INFO, DEBUG or TRACE.");
    }
}
