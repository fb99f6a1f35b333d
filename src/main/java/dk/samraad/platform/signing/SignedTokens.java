package dk.samraad.platform.signing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/// Texts that go out to a browser and come back: readable by everybody, changeable by nobody, good until they run out.
///
/// The form is `<payload>.<expiry>.<code>` in the URL-safe alphabet without padding, so it fits in an address, a hidden
/// field and a cookie. Nothing is stored.
@Singleton
public class SignedTokens {
    private final Signing signing;
    private final InstantSource clock;

    SignedTokens(Signing signing, InstantSource clock) {
        this.signing = signing;
        this.clock = clock;
    }

    /// @param purpose a constant of the calling room; a token made for one purpose is [TokenReading.Forged] for another
    /// @param expires kept to the whole second
    public String issue(String purpose, String payload, Instant expires) {
        var text = encode(payload.getBytes(StandardCharsets.UTF_8)) + "." + expires.getEpochSecond();
        return text + "." + encode(signing.mac(purpose, text));
    }

    /// What a token says; any text may be given.
    public TokenReading read(String purpose, String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) return new TokenReading.Forged();
        var text = parts[0] + "." + parts[1];
        var expected = encode(signing.mac(purpose, text)).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8))) return new TokenReading.Forged();
        var payload = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        var expires = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return clock.instant().isBefore(expires) ? new TokenReading.Valid(payload) : new TokenReading.Expired(payload);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
