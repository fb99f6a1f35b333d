package dk.samraad.identity.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where a person goes after signing in: a staff page of this site, or the front page of staff. Never anywhere else,
/// whatever stands in the link that led here.
record ReturnAddress(String path) {
    private static final int LONGEST = 2000;

    static ReturnAddress of(@Nullable String asked) {
        return new ReturnAddress(asked != null && isStaffPage(asked) ? asked : StaffGate.ROOT);
    }

    URI uri() {
        return URI.create(path);
    }

    URI signInFirst() {
        if (path.equals(StaffGate.ROOT)) return URI.create(StaffGate.SIGN_IN);
        return URI.create(StaffGate.SIGN_IN + "?til=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    /// Browsers read `\` as `/` and skip tabs and line breaks, so anything but plain printable letters is refused; and a
    /// path that climbs (`/medarbejder/../x`) is not a staff page.
    private static boolean isStaffPage(String asked) {
        if (asked.length() > LONGEST || !asked.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\')) return false;
        try {
            var uri = URI.create(asked);
            var path = uri.getPath();
            return uri.getScheme() == null && uri.getRawAuthority() == null && path != null
                    && uri.normalize().getPath().equals(path)
                    && (path.equals(StaffGate.ROOT) || path.startsWith(StaffGate.ROOT + "/"))
                    && !path.equals(StaffGate.SIGN_IN) && !path.equals(StaffGate.ROOT + "/log-ud");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
