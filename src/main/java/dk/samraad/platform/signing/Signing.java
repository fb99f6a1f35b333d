package dk.samraad.platform.signing;

import io.micronaut.context.annotation.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA256 (RFC 2104) under a key of its own for each purpose, so that a code made for one thing is worth nothing
/// for another. All instances on one database, or with one `SAMRAAD_SIGNING_KEY`, make the same code.
///
/// Made with the application and not at first use: the first use may stand inside a read-only transaction, where a
/// missing key could not be kept.
@Context
public class Signing {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();

    Signing(SigningKey key) {
        this.key = key.bytes();
    }

    /// 32 bytes that only this site can make.
    ///
    /// @param purpose a constant of the calling room, such as `receipt.code`; never something a person typed
    /// @param message taken as UTF-8
    public byte[] mac(String purpose, String message) {
        var purposeKey = keys.computeIfAbsent(purpose, p -> key(hmac(key(key), "samraad:" + p)));
        return hmac(purposeKey, message);
    }

    private static SecretKeySpec key(byte[] bytes) {
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static byte[] hmac(SecretKeySpec key, String message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
