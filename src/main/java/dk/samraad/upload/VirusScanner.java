package dk.samraad.upload;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks ClamAV's daemon, if an operator has set it up (`SAMRAAD_CLAMAV`, host:port). A scanner that is set up and silent
/// keeps every file out: better "try again" than a file nobody looked at.
///
/// Source: clamd(8), the command INSTREAM: chunks with their length before them, an empty one at the end.
@Singleton
class VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int PATIENCE_MILLIS = 10_000;

    private final String place;

    VirusScanner(@Value("${samraad.clamav:}") String place) {
        this.place = place.strip();
        if (!this.place.isEmpty() && this.place.lastIndexOf(':') < 1) {
            throw new IllegalArgumentException("SAMRAAD_CLAMAV must be host:port");
        }
    }

    void scan(byte[] bytes) throws Unfit {
        if (place.isEmpty()) return;
        var answer = ask(bytes);
        if (answer.endsWith("FOUND")) throw new Unfit(FileFault.VIRUS);
        if (!answer.endsWith("OK")) throw new Unfit(FileFault.NOT_SCANNED);
    }

    private String ask(byte[] bytes) {
        var colon = place.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1))), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < bytes.length; from += CHUNK) {
                var length = Math.min(CHUNK, bytes.length - from);
                out.writeInt(length);
                out.write(bytes, from, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).replace("\0", "").strip();
        } catch (IOException silent) {
            LOG.warn("The virus scanner does not answer: {}", silent.getMessage());
            return "";
        }
    }
}
