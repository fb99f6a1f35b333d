package dk.samraad.journey;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Browsers, or a balancer, that ask for page after page on connections they keep, and tell a door that is shut from an answer that
/// broke off. They ask once: what a library would try again without a word is seen here.
final class Callers implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PAGE = "/politik";

    /// Questions that were sent and not answered whole.
    final Queue<String> cutOff = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final int port;
    private volatile boolean enough;

    private Callers(int port) {
        this.port = port;
    }

    static Callers at(int port, int number) {
        var callers = new Callers(port);
        for (int i = 0; i < number; i++) callers.threads.add(Thread.ofPlatform().name("caller-" + i).start(callers::call));
        return callers;
    }

    void awaitMore(int answers) {
        var wanted = answered.get() + answers;
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (answered.get() < wanted) {
            if (System.nanoTime() > until) throw new AssertionError("Only " + answered.get() + " of " + wanted + " answers; " + cutOff);
            SamraadProcess.pause();
        }
    }

    /// Until nobody is let in any more.
    void awaitShut() {
        for (var thread : threads) {
            try {
                if (!thread.join(PATIENCE)) throw new AssertionError("The door is still open");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        enough = true;
        awaitShut();
    }

    private void call() {
        while (!enough) {
            try (var socket = new Socket("localhost", port)) {
                var in = new BufferedInputStream(socket.getInputStream());
                while (!enough && ask(socket, in)) answered.incrementAndGet();
            } catch (ConnectException shut) {
                return;
            } catch (IOException broken) {
                cutOff.add(String.valueOf(broken));
                return;
            }
        }
    }

    /// @return whether the connection is kept
    private static boolean ask(Socket socket, InputStream in) throws IOException {
        socket.getOutputStream().write(("GET " + PAGE + " HTTP/1.1\r\nHost: localhost:" + socket.getPort() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        var head = head(in).toLowerCase(Locale.ROOT);
        if (!head.startsWith("http/1.1 200")) throw new IOException(head);
        if (head.contains("transfer-encoding: chunked")) readChunks(in);
        else in.skipNBytes(Long.parseLong(head.replaceAll("(?s).*\r\ncontent-length: *([0-9]+).*", "$1")));
        return !head.contains("connection: close");
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) head.append((char) next(in));
        return head.toString();
    }

    private static void readChunks(InputStream in) throws IOException {
        while (true) {
            var size = new StringBuilder();
            while (size.indexOf("\r\n") < 0) size.append((char) next(in));
            int bytes = Integer.parseInt(size.toString().strip(), 16);
            in.skipNBytes(bytes + 2L);
            if (bytes == 0) return;
        }
    }

    private static int next(InputStream in) throws IOException {
        int read = in.read();
        if (read < 0) throw new EOFException("ended in the middle");
        return read;
    }
}
