package dk.samraad.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What other programs read again and again: they may keep it, but ask each time, since a passage may be hidden or a hearing
/// taken back at any moment. The tag is weak, for the server may pack the same words in another way. Every site's script may
/// read it; there is nothing in it that not everybody may see.
public final class Revalidated {
    private static final int BYTES_OF_TAG = 16;

    private Revalidated() {}

    public static HttpResponse<byte[]> answer(HttpRequest<?> request, byte[] content, String type) {
        var tag = tag(content);
        var unchanged = matches(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag);
        var answer = unchanged ? HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED) : HttpResponse.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type);
        return answer.header(HttpHeaders.ETAG, "W/" + tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG);
    }

    private static String tag(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(hash, 0, BYTES_OF_TAG) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean matches(@Nullable String known, String tag) {
        if (known == null) return false;
        return Arrays.stream(known.split(",", -1)).map(String::strip).anyMatch(one -> one.equals("*") || one.equals(tag)
                || one.equals("W/" + tag));
    }
}
