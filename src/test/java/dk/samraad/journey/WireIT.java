package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is decided while a request is still bytes.
class WireIT {
    private static final int PATIENCE_MILLIS = 20_000;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.limits.stalled-seconds", 0.5);

    @Test
    void a_request_that_can_be_read_in_two_ways_is_refused() {
        var post = "POST /kvittering HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        for (var odd : List.of(
                post + "Host: localhost\r\nContent-Length: 6\r\nContent-Length: 6\r\n\r\nkode=A",
                post + "Host: localhost\r\nContent-Length: 6\r\ncontent-length: 7\r\n\r\nkode=AB",
                post + "Host: localhost\r\nContent-Length: 6, 6\r\n\r\nkode=A",
                post + "Host: localhost\r\nContent-Length: +6\r\n\r\nkode=A",
                post + "Host: localhost\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                post + "Host: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n",
                post + "Host: localhost\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                post + "Host: localhost\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n",
                post + "Host: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                post + "Host: localhost\r\nContent-Length : 6\r\n\r\nkode=A",
                post + "Host: localhost\r\nX-Folded: a\r\n b\r\nContent-Length: 6\r\n\r\nkode=A")) {
            assertThat(status(odd)).as(odd).isEqualTo(400);
        }
        assertThat(status(post + "Host: localhost\r\nContent-Length: 6\r\n\r\nkode=A")).isNotEqualTo(400);
        assertThat(status(post + "Host: localhost\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nkode=A\r\n0\r\n\r\n")).isNotEqualTo(400);
    }

    @Test
    void an_odd_host_is_refused() {
        for (var host : List.of("", "Host: \r\n", "Host: a\r\nHost: b\r\n", "Host: localhost\r\nHost: localhost\r\n", "Host: localhost/politik\r\n", "Host: local host\r\n",
                "Host: bruger@localhost\r\n", "Host: localhost, ond.example\r\n", "Host: localhost:80:80\r\n", "Host: localhost:x\r\n", "Host: http://localhost\r\n", "Host: localhost?x\r\n",
                "Host: localhost#x\r\n", "Host: local\\host\r\n", "Host: <script>\r\n")) {
            assertThat(status("GET /privatliv HTTP/1.1\r\n" + host + "\r\n")).as(host).isEqualTo(400);
        }
        for (var host : List.of("localhost", "localhost:8080", "127.0.0.1", "[::1]:8080", "samraad.fjordby.example")) {
            assertThat(status("GET /privatliv HTTP/1.1\r\nHost: " + host + "\r\n\r\n")).as(host).isEqualTo(200);
        }
        assertThat(status("GET /privatliv HTTP/1.0\r\n\r\n")).as("a probe of the old version").isEqualTo(200);
    }

    @Test
    void a_later_request_of_the_same_connection_is_looked_at_too() throws Exception {
        try (var socket = open()) {
            assertThat(answer(socket, "GET /privatliv HTTP/1.1\r\nHost: localhost\r\n\r\n")).isEqualTo(200);
            assertThat(answer(socket, "GET /privatliv HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")).isEqualTo(400);
        }
    }

    @Test
    void a_request_that_stands_still_is_ended_in_its_head_and_in_its_body() throws Exception {
        for (var begun : List.of("GET /privatliv HT", "GET /privatliv HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /kvittering HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nkode=")) {
            try (var socket = open()) {
                assertThat(answer(socket, begun)).as(begun).isEqualTo(408);
                socket.getInputStream().readAllBytes();
                assertThat(socket.getInputStream().read()).as("hung up").isEqualTo(-1);
            }
        }
    }

    @Test
    void a_request_that_comes_slowly_but_comes_is_answered_and_a_connection_kept_open_between_two_stays() throws Exception {
        try (var socket = open()) {
            var request = "GET /privatliv HTTP/1.1\r\nHost: localhost\r\n\r\n";
            for (int i = 0; i < request.length(); i += 8) {
                socket.getOutputStream().write(request.substring(i, Math.min(i + 8, request.length())).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                // Less than the patience between two pieces, more than it in all: the time itself is what is tested.
                Thread.sleep(150);
            }
            assertThat(answer(socket, "")).isEqualTo(200);
            Thread.sleep(1_000);
            assertThat(answer(socket, request)).isEqualTo(200);
        }
    }

    private static Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(app.address("/")).getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static int status(String request) {
        return Wire.send(URI.create(app.address("/")).getPort(), request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Reads one answer whole, so that the next can follow.
    private static int answer(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) return 0;
            head.append((char) next);
        }
        var length = head.toString().toLowerCase(java.util.Locale.ROOT).split("content-length: ");
        if (length.length > 1) socket.getInputStream().readNBytes(Integer.parseInt(length[1].split("\r")[0]));
        return Integer.parseInt(head.substring(9, 12));
    }
}
