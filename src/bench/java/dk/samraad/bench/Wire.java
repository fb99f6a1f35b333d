package dk.samraad.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// One connection of a respondent, as thin as can be, so that the generator takes little of the machine it shares.
final class Wire implements AutoCloseable {
    /// @param body unpacked
    /// @param wireBytes of the body as it came
    record Answer(int status, String location, String body, int wireBytes) {}

    private static final String PACKED = "Accept-Encoding: gzip\r\n";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16384);
        out = socket.getOutputStream();
    }

    Answer get(String path) throws IOException {
        return get(path, "");
    }

    /// As a browser asks, which takes packed answers.
    Answer getPacked(String path) throws IOException {
        return get(path, PACKED);
    }

    private Answer get(String path, String header) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n" + header + "\r\n", new byte[0]);
    }

    Answer post(String path, List<Map.Entry<String, String>> fields) throws IOException {
        return post(path, fields, "");
    }

    Answer postPacked(String path, List<Map.Entry<String, String>> fields) throws IOException {
        return post(path, fields, PACKED);
    }

    private Answer post(String path, List<Map.Entry<String, String>> fields, String header) throws IOException {
        var body = new StringBuilder();
        for (var field : fields) {
            if (!body.isEmpty()) body.append('&');
            body.append(encode(field.getKey())).append('=').append(encode(field.getValue()));
        }
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n" + header
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + bytes.length + "\r\n\r\n", bytes);
    }

    /// The hidden fields of a page's form, as a browser would send them back.
    static List<Map.Entry<String, String>> hidden(String page) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        var found = HIDDEN.matcher(page);
        while (found.find()) fields.add(Map.entry(found.group(1), found.group(2).replace("&#34;", "\"").replace("&amp;", "&")));
        return fields;
    }

    private Answer send(String head, byte[] body) throws IOException {
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        if (body.length > 0) out.write(body);
        out.flush();
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        var chunked = false;
        var packed = false;
        var location = "";
        for (var line = line(); !line.isEmpty(); line = line()) {
            var lower = line.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:")) length = Integer.parseInt(line.substring(15).strip());
            if (lower.startsWith("transfer-encoding:")) chunked = lower.contains("chunked");
            if (lower.startsWith("content-encoding:")) packed = lower.contains("gzip");
            if (lower.startsWith("location:")) location = line.substring(9).strip();
        }
        var bytes = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, location, new String(packed ? unpacked(bytes) : bytes, StandardCharsets.UTF_8), bytes.length);
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes), 8192)) {
            return gzip.readAllBytes();
        }
    }

    private byte[] chunks() throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException();
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
