package dk.samraad.platform.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import dk.samraad.platform.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;

/// A line of the log as one JSON object (`SAMRAAD_LOG_FORMAT=json`), with the same words as the text and no others.
public final class JsonLine extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
        var line = new LinkedHashMap<String, Object>();
        line.put("at", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        line.put("level", event.getLevel().toString());
        var request = event.getMDCPropertyMap().get(RequestId.KEY);
        if (request != null) line.put("request", request);
        line.put("logger", event.getLoggerName());
        line.put("message", SafeMessage.of(event));
        if (event.getThrowableProxy() instanceof ThrowableProxy proxy) line.put("exception", SafeThrowable.text(proxy.getThrowable()));
        return Json.line(line) + System.lineSeparator();
    }
}
