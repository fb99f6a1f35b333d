package dk.samraad.platform.start;

import java.util.Map;
import java.util.regex.Pattern;

/// How a setting must be written that is no text. What Micronaut cannot read as one of these it takes for not set, or for false, without a
/// word: `SAMRAAD_JOBS=ja` would be an instance that takes no jobs.
enum SettingForm {
    TIME("[0-9]{1,6}(ms|s|m|h|d)", "a time with its unit, such as 500ms, 3s or 1h; 0s is for ever"),
    WHOLE("[0-9]{1,9}", "a whole number"),
    NUMBER("[0-9]{1,9}(\\.[0-9]{1,3})?", "a number"),
    TRUTH("(?i)true|false", "true or false");

    static final Map<String, SettingForm> OF = Map.ofEntries(
            Map.entry("SAMRAAD_DATABASE_CONNECTION", TIME), Map.entry("SAMRAAD_DATABASE_LOCK", TIME),
            Map.entry("SAMRAAD_DATABASE_STATEMENT", TIME), Map.entry("SAMRAAD_DATABASE_ANSWER", TIME),
            Map.entry("SAMRAAD_DATABASE_JOB", TIME),
            Map.entry("MICRONAUT_SERVER_PORT", WHOLE), Map.entry("DATASOURCES_DEFAULT_MAXIMUM_POOL_SIZE", WHOLE),
            Map.entry("SAMRAAD_LEAST_FREE_MEGABYTES", WHOLE), Map.entry("SAMRAAD_LIMITS_LEAST_SECONDS", WHOLE),
            Map.entry("SAMRAAD_LIMITS_SENDS_PER_MINUTE", WHOLE), Map.entry("SAMRAAD_LIMITS_STALLED_SECONDS", NUMBER),
            Map.entry("SAMRAAD_SMTP_PORT", WHOLE), Map.entry("SAMRAAD_BOUNCE_PORT", WHOLE),
            Map.entry("SAMRAAD_DEMO", TRUTH), Map.entry("SAMRAAD_JOBS", TRUTH), Map.entry("SAMRAAD_NEW_DAY_KEY", TRUTH),
            Map.entry("SAMRAAD_HSTS_SUBDOMAINS", TRUTH));

    private final Pattern pattern;
    private final String words;

    SettingForm(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    /// A space at its end, too, would be read as false.
    ///
    /// @throws CannotStart when it is written otherwise; what stands there is not repeated
    void check(String name, String value) {
        if (!pattern.matcher(value).matches()) throw new CannotStart(name + " must be " + words + ".");
    }
}
