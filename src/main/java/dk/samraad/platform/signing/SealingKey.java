package dk.samraad.platform.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals bytes so that nobody without the key reads or changes them: AES-256-GCM (NIST SP 800-38D) with a fresh random nonce
/// each time. What is sealed is as long as what went in and 28 bytes more, so its length tells; pad first.
public final class SealingKey {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private SealingKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /// HKDF-SHA256 (RFC 5869).
    ///
    /// @param secret something nobody can guess
    /// @param salt may be known; the same secret under another salt gives another key
    /// @param purpose a constant of the calling room
    public static SealingKey of(byte[] secret, byte[] salt, String purpose) {
        return new SealingKey(derive(secret, salt, purpose));
    }

    /// 32 bytes made from a secret for one purpose, as [#of] makes its key.
    public static byte[] derive(byte[] secret, byte[] salt, String purpose) {
        try {
            var info = ("samraad:" + purpose).getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt)
                    .thenExpand(info, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK from 25 on has HKDF", e);
        }
    }

    /// @param bound what stands beside it in plain; opened beside anything else, it does not open
    public byte[] seal(byte[] plain, byte[] bound) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, bound);
            var sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + CIPHER, e);
        }
    }

    /// @return nothing when it was sealed under another key, beside something else, or changed
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) return Optional.empty();
        try {
            var nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, bound).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
