package dk.samraad.platform.daykey;

import dk.samraad.platform.signing.SealingKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key of one day. What it seals is bound to the day as well as to what the caller names.
public final class DayKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] NO_SALT = {};

    private final LocalDate day;
    private final byte[] fingerprint;
    private final SealingKey seal;
    private final SecretKeySpec mac;

    DayKey(LocalDate day, byte[] secret) {
        this.day = day;
        this.fingerprint = SealingKey.derive(secret, NO_SALT, "daykey.fingerprint");
        this.seal = SealingKey.of(secret, NO_SALT, "daykey.seal");
        this.mac = new SecretKeySpec(SealingKey.derive(secret, NO_SALT, "daykey.mac"), ALGORITHM);
    }

    public LocalDate day() {
        return day;
    }

    /// 32 bytes that tell this key from all others and nothing about it.
    public byte[] fingerprint() {
        return fingerprint.clone();
    }

    /// HMAC-SHA256: what something can be found by as long as the key lives.
    public byte[] mac(String message) {
        try {
            var hmac = Mac.getInstance(ALGORITHM);
            hmac.init(mac);
            return hmac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /// @param owner id of what it belongs to
    /// @param hash what it is found by
    public byte[] seal(byte[] plain, long owner, byte[] hash) {
        return seal.seal(plain, bound(owner, hash));
    }

    /// @return nothing when it was sealed under another key or stands beside something else
    public Optional<byte[]> open(byte[] sealed, long owner, byte[] hash) {
        return seal.open(sealed, bound(owner, hash));
    }

    private byte[] bound(long owner, byte[] hash) {
        return ByteBuffer.allocate(2 * Long.BYTES + hash.length).putLong(owner).putLong(day.toEpochDay()).put(hash).array();
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "DayKey[" + day + "]";
    }
}
