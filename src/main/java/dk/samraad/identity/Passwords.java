package dk.samraad.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// argon2id (RFC 9106) in PHC form, with the costs the OWASP Password Storage Cheat Sheet names: 19 MiB, 2 passes, 1 lane.
@Singleton
class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final int memoryKib;
    private final int passes;
    private final SecureRandom random = new SecureRandom();
    // 19 MiB each: two at a time, so that a storm of sign-ins cannot take the heap from the people who answer.
    private final Semaphore places = new Semaphore(2);
    private final String nobodys;

    @Inject
    Passwords() {
        this(MEMORY_KIB, PASSES);
    }

    /// With other costs: no setting leads here.
    Passwords(int memoryKib, int passes) {
        this.memoryKib = memoryKib;
        this.passes = passes;
        this.nobodys = hash("nobody has this password");
    }

    final String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(
                memoryKib, passes, LANES, encode(salt), encode(digest(password, salt, memoryKib, passes, LANES, HASH_BYTES)));
    }

    /// Takes as long for a wrong password as for the right one. The costs are those the hash was made with.
    boolean matches(String password, String hash) {
        var parts = hash.split("\\$");
        var costs = parts[3].split("[=,]");
        var expected = Base64.getDecoder().decode(parts[5]);
        var salt = Base64.getDecoder().decode(parts[4]);
        var actual = digest(password, salt, Integer.parseInt(costs[1]), Integer.parseInt(costs[3]),
                Integer.parseInt(costs[5]), expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    /// The work of a check when there is no account, so that the time does not tell.
    ///
    /// @return false, whatever is typed
    boolean matchNobody(String password) {
        matches(password, nobodys);
        return false;
    }

    private byte[] digest(String password, byte[] salt, int memoryKib, int passes, int lanes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var result = new byte[length];
        places.acquireUninterruptibly();
        try {
            generator.generateBytes(bytes(password), result);
        } finally {
            places.release();
        }
        return result;
    }

    /// An å typed as one sign and as two is the same å (NIST SP 800-63B-4, 3.1.1.2).
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
