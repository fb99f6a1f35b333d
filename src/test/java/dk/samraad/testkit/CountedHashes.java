package dk.samraad.testkit;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The JDK's own hashes under a provider that counts how many are begun, whoever begins them.
public final class CountedHashes extends Provider {
    private static final AtomicInteger BEGUN = new AtomicInteger();
    private static final List<List<String>> KINDS = List.of(
            List.of("MessageDigest", "SHA-256", "SUN"), List.of("Mac", "HmacSHA256", "SunJCE"),
            List.of("SecretKeyFactory", "PBKDF2WithHmacSHA256", "SunJCE"));

    private CountedHashes() {
        super("Counted", "1", "counts hashes");
        for (var kind : KINDS) {
            var real = Objects.requireNonNull(Security.getProvider(kind.get(2)).getService(kind.get(0), kind.get(1)));
            putService(new Service(this, kind.get(0), kind.get(1), real.getClassName(), null, null) {
                @Override
                public Object newInstance(@Nullable Object parameter) throws NoSuchAlgorithmException {
                    BEGUN.incrementAndGet();
                    return real.newInstance(parameter);
                }
            });
        }
    }

    /// How many were begun while this ran.
    public static int during(Runnable action) {
        var counted = new CountedHashes();
        Security.insertProviderAt(counted, 1);
        try {
            BEGUN.set(0);
            action.run();
            return BEGUN.get();
        } finally {
            Security.removeProvider(counted.getName());
        }
    }
}
