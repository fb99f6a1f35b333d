package dk.samraad.journey;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.samraad.testkit.RunningSamraad;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// What a proxy in front of Samråd writes down of each request: the line of the request and where it came from.
final class AccessLog implements AutoCloseable {
    private static final String NAME = "access-log-of-a-test";

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(NAME);

    private AccessLog() {
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
    }

    /// Makes an application that is not started yet write one.
    static RunningSamraad of(RunningSamraad app) {
        return app.with("micronaut.server.netty.access-logger.enabled", true)
                .with("micronaut.server.netty.access-logger.logger-name", NAME)
                .with("micronaut.server.netty.access-logger.log-format", "%h %t \"%r\" %s \"%{Referer}i\" \"%{Location}o\"");
    }

    static AccessLog begin() {
        return new AccessLog();
    }

    /// A line is written when the answer has left, which the one who asked may see first.
    List<String> linesUntil(String last) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (lines().stream().noneMatch(line -> line.contains(last))) {
            if (System.nanoTime() > until) throw new AssertionError("No line holds " + last);
            Thread.onSpinWait();
        }
        return lines();
    }

    private List<String> lines() {
        return List.copyOf(lines.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /// Lines that hold one of these texts, in any of the ways a text gets into an address.
    static List<String> holding(List<String> lines, Iterable<String> secrets) {
        var written = new ArrayList<String>();
        for (var secret : secrets) writings(secret).forEach(written::add);
        return lines.stream().filter(line -> written.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains)).toList();
    }

    /// As it stands, without dashes, as hexadecimal, and as base64 wherever in a longer text it stands.
    private static Stream<String> writings(String secret) {
        var plain = Stream.of(secret, secret.replace("-", ""));
        var bytes = secret.matches("[0-9a-f-]{32,}") ? Stream.of(secret.getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(secret.replace("-", "")))
                : Stream.of(secret.getBytes(StandardCharsets.UTF_8));
        var encoded = bytes.flatMap(b -> Stream.concat(Stream.of(HexFormat.of().formatHex(b)), Stream.of(0, 1, 2).flatMap(shift -> base64(b, shift))));
        return Stream.concat(plain, encoded).map(text -> text.toLowerCase(Locale.ROOT)).distinct();
    }

    /// The letters that depend on nothing but the text itself.
    private static Stream<String> base64(byte[] bytes, int shift) {
        var shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        int from = shift == 0 ? 0 : shift + 1;
        int to = shifted.length * 8 / 6;
        return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder()).map(encoder -> encoder.withoutPadding().encodeToString(shifted).substring(from, to));
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
    }
}
