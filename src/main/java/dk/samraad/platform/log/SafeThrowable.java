package dk.samraad.platform.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;

/// Prints an exception as its kinds and where they were thrown, without the words it carries; see [Wording].
public final class SafeThrowable extends ThrowableHandlingConverter {
    private static final int FRAMES = 40;

    @Override
    public String convert(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy proxy ? text(proxy.getThrowable()) : "";
    }

    static String text(Throwable thrown) {
        var text = new StringBuilder();
        var before = new StackTraceElement[0];
        for (var one : Wording.all(thrown)) {
            var words = Wording.of(one, thrown);
            text.append(text.isEmpty() ? "" : "and ").append(one.getClass().getName()).append(words.isEmpty() ? "" : ": " + words)
                    .append('\n');
            frames(text, one.getStackTrace(), before);
            before = one.getStackTrace();
        }
        return text.toString();
    }

    /// Those it shares with the one before are left out.
    private static void frames(StringBuilder text, StackTraceElement[] frames, StackTraceElement[] before) {
        int shared = 0;
        while (shared < Math.min(frames.length, before.length)
                && frames[frames.length - 1 - shared].equals(before[before.length - 1 - shared])) shared++;
        for (int i = 0; i < Math.min(frames.length - shared, FRAMES); i++) text.append("\tat ").append(frames[i]).append('\n');
        if (frames.length - shared > FRAMES || shared > 0) text.append("\t...\n");
    }
}
