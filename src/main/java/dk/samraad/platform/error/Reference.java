package dk.samraad.platform.error;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Eight letters and digits that stand on a page and in the log, so that one can be found by the other.
public final class Reference {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    public static String fresh() {
        return HexFormat.of().toHexDigits(RANDOM.nextInt());
    }
}
