package dk.samraad.journey;

import dk.samraad.testkit.Client;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Somebody whose answer takes long: because the server is slow, or because their own line is.
final class SlowSend {
    private static final int PATIENCE_SECONDS = 40;
    private static final String FORM = "kode=AAAAAAAAAA&" + "x=" + "y".repeat(200);

    private SlowSend() {}

    /// The receipt of an answer that is sent now.
    static CompletableFuture<String> ofAnswer(Client client, String survey) {
        var check = Respondent.toCheck(client, survey);
        return CompletableFuture.supplyAsync(() -> {
            var answer = client.submit(check, Map.of("_go", List.of("send")));
            return answer.status() + " " + Respondent.code(answer);
        });
    }

    /// A form of which a piece comes now and then.
    static final class Upload implements AutoCloseable {
        private final Socket socket;
        private int sent;

        Upload(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_SECONDS * 1000);
            write("POST /kvittering HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + FORM.length() + "\r\n\r\n");
            piece();
        }

        void piece() throws IOException {
            write(FORM.substring(sent, sent + 20));
            sent += 20;
        }

        /// @return the first line of the answer, when all of the answer has come
        String end() throws IOException {
            write(FORM.substring(sent));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.contains("</html>") ? answer.lines().findFirst().orElse("") : "cut off: " + answer;
        }

        private void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    static String of(CompletableFuture<String> answer) throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
