package dk.samraad.platform.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;

/// Libraries that say, at their finest levels, what is bound to a statement or sent in a request are never printed below a
/// warning, whatever level an operator asks for.
public final class BoundValues extends Filter<ILoggingEvent> {
    private static final List<String> TALKATIVE = List.of(
            "io.micronaut.data", "io.micronaut.jdbc", "io.micronaut.http", "io.micronaut.web", "io.micronaut.session",
            "io.micronaut.transaction",
            "io.netty", "org.jooq", "org.postgresql", "com.zaxxer.hikari", "com.github.kagkarlsson", "org.eclipse.angus", "jakarta.mail");

    @Override
    public FilterReply decide(ILoggingEvent event) {
        var fine = !event.getLevel().isGreaterOrEqual(Level.WARN);
        return fine && TALKATIVE.stream().anyMatch(event.getLoggerName()::startsWith) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
