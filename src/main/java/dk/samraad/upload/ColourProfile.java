package dk.samraad.upload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// The colour profile of a picture: its numbers stay, for without them the colours would be others; its names, which may be
/// those of a screen and its owner, and its date are blanked where they stand.
///
/// Source: ICC.1:2010, 7.2 (header) and 7.3 (tag table).
final class ColourProfile {
    private static final int HEADER = 128;
    private static final Set<String> NAMES = Set.of("desc", "cprt", "dmnd", "dmdd", "dscm", "vued", "meta", "targ", "calt", "mmod",
            "vcgt", "ncpi", "psid", "pseq");

    private ColourProfile() {}

    static byte[] clean(byte[] profile) {
        var clean = profile.clone();
        if (clean.length < HEADER + 4) return clean;
        Arrays.fill(clean, 24, 36, (byte) 0);
        Arrays.fill(clean, 48, 64, (byte) 0);
        Arrays.fill(clean, 80, 100, (byte) 0);
        var in = ByteBuffer.wrap(clean);
        var tags = Math.min(in.getInt(HEADER), (clean.length - HEADER - 4) / 12);
        for (int i = 0; i < tags; i++) {
            var entry = HEADER + 4 + 12 * i;
            var from = in.getInt(entry + 4);
            var length = in.getInt(entry + 8);
            var isName = NAMES.contains(new String(clean, entry, 4, StandardCharsets.US_ASCII));
            // Its first eight bytes say how the rest is to be read.
            if (isName && from >= HEADER && length > 8
                    && from <= clean.length - length) Arrays.fill(clean, from + 8, from + length, (byte) 0);
        }
        return clean;
    }
}
