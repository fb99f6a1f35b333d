package dk.samraad.platform.signing;

import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.start.CannotStart;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/// The key everything is signed with: the operator's, or one made once and kept in the database.
@Singleton
class SigningKey {
    private static final String NAME = "signing-key";
    private static final int BYTES = 32;

    private final Settings settings;
    private final SecretRepository secrets;

    SigningKey(Settings settings, SecretRepository secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /// Two instances that start together both offer a key; the first to commit wins and both read that one.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    byte[] bytes() {
        var set = settings.signingKey();
        if (set != null && !set.isBlank()) return decode(set.strip());
        secrets.keep(NAME, Base64.getEncoder().encodeToString(fresh()));
        return decode(secrets.read(NAME));
    }

    private static byte[] fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] decode(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length >= BYTES) return bytes;
        } catch (IllegalArgumentException e) {
            // Said below without the text itself: it is a secret, also when it is misspelt.
        }
        throw new CannotStart("SAMRAAD_SIGNING_KEY must be at least 32 bytes in base64, "
                + "for example the output of: openssl rand -base64 32");
    }
}
