package dk.samraad.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// Where somebody tries to sign in from, as far as it counts.
sealed interface Where {
    /// A browser that signed in to this very account before, by the token it was given then.
    record Browser(String id) implements Where {}

    /// @param text as the request came; of a proxy's list whatever stands there
    record Address(String text) implements Where {
        /// One household has 2^64 addresses of the new kind: they count as one.
        String network() {
            try {
                return InetAddress.ofLiteral(text) instanceof Inet6Address six ? HexFormat.of().formatHex(six.getAddress(), 0, 8) + "/64"
                        : text;
            } catch (IllegalArgumentException notAnAddress) {
                return text;
            }
        }
    }
}
