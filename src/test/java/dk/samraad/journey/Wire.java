package dk.samraad.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Writes bytes to a port as they are: a client that keeps no rule of HTTP.
final class Wire {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int ENOUGH = 4_096;

    private Wire() {}

    /// @return the status; 0 when the server hung up without one
    static int send(int port, byte[] request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException refusedBeforeTheEnd) {
                // The answer may be there all the same.
            }
            return status(socket);
        } catch (IOException hungUp) {
            return 0;
        }
    }

    /// All that is answered to a request that says it is the last of its connection; bytes as ISO 8859-1.
    static String answer(int port, String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException hungUp) {
            return "";
        }
    }

    private static int status(Socket socket) throws IOException {
        var head = new ByteArrayOutputStream();
        var in = socket.getInputStream();
        for (int next = in.read(); next >= 0 && next != '\n' && head.size() < ENOUGH; next = in.read()) head.write(next);
        var words = head.toString(StandardCharsets.ISO_8859_1).split(" ");
        return words.length > 1 ? Integer.parseInt(words[1].strip()) : 0;
    }
}
