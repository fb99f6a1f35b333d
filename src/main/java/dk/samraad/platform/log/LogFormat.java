package dk.samraad.platform.log;

import dk.samraad.platform.start.CannotStart;
import java.util.Set;

/// How the log is written: `SAMRAAD_LOG_FORMAT` names an appender of `logback.xml`.
public final class LogFormat {
    private static final Set<String> KNOWN = Set.of("text", "json");

    private LogFormat() {}

    /// @throws CannotStart where there is no such appender, for nothing would be logged at all
    public static void check(String wanted) {
        if (!KNOWN.contains(wanted)) throw new CannotStart("SAMRAAD_LOG_FORMAT must be text or json.");
    }
}
