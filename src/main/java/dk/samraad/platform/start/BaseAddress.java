package dk.samraad.platform.start;

import dk.samraad.platform.settings.Settings;
import io.micronaut.context.annotation.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What `SAMRAAD_BASE_URL` may be: scheme, host and port. Every address of ours begins at the root of a host, so that one under
/// a path would lead nowhere from the first link on; that is said at start, not found out by citizens.
@Context
public final class BaseAddress {

    BaseAddress(Settings settings) {
        check(settings.baseUrl());
    }

    /// @param set by the operator; null when nothing is
    /// @throws CannotStart when it is no address that people can use
    public static void check(@Nullable String set) {
        if (set == null) return;
        try {
            check(URI.create(set));
        } catch (IllegalArgumentException e) {
            throw refused("is no address.");
        }
    }

    static void check(URI address) {
        var scheme = address.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme))
            throw refused("begins with neither http:// nor https://.");
        if (address.getHost() == null) throw refused("names no host.");
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw refused("holds more than scheme, host and port.");
        }
        var path = address.getRawPath();
        if (path != null && !path.isEmpty() && !path.equals("/")) {
            throw refused("has the path " + path + ". Samråd's addresses begin at the root of a host: give it a name of its own, such as "
                    + "https://samraad.fjordby.dk, and let the proxy hand on whole paths.");
        }
    }

    private static CannotStart refused(String why) {
        return new CannotStart("SAMRAAD_BASE_URL " + why);
    }
}
