package dk.samraad.platform.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Prints what is logged, without the words of exceptions that were put into it and without codes in addresses. Where the
/// database failed and it is not our own sentence, nothing of it is printed: the exception below says what kind it was, and the
/// logger whose.
public final class SafeMessage extends ClassicConverter {
    static final String WITHHELD = "(withheld)";
    /// Codes and one-time links, as they stand in addresses.
    private static final Pattern CODE = Pattern.compile("(kvittering|tak|tablet)/[^/\\s?]+");
    private static final String OURS = "dk.samraad.";

    static String of(ILoggingEvent event) {
        return CODE.matcher(text(event)).replaceAll("$1/…");
    }

    @Override
    public String convert(ILoggingEvent event) {
        return of(event);
    }

    private static String text(ILoggingEvent event) {
        var thrown = thrown(event);
        if (!event.getLoggerName().startsWith(OURS) && thrown.stream().anyMatch(Wording::isOfTheDatabase)) return WITHHELD;
        var message = event.getFormattedMessage();
        for (var words : hidden(thrown)) message = message.replace(words, WITHHELD);
        return message;
    }

    private static List<Throwable> thrown(ILoggingEvent event) {
        var thrown = new ArrayList<Throwable>();
        if (event.getThrowableProxy() instanceof ThrowableProxy proxy) thrown.add(proxy.getThrowable());
        if (event.getArgumentArray() != null) {
            for (var argument : event.getArgumentArray()) if (argument instanceof Throwable one) thrown.add(one);
        }
        return thrown;
    }

    /// Longest first, since one may hold another.
    private static List<String> hidden(List<Throwable> thrown) {
        return thrown.stream()
                .flatMap(whole -> Wording.all(whole).stream()
                        .filter(one -> Wording.of(one, whole).isEmpty() || Wording.isOfTheDatabase(whole)))
                .map(Throwable::getMessage).filter(Objects::nonNull).filter(words -> !words.isBlank())
                .sorted(Comparator.comparing(String::length).reversed()).toList();
    }
}
