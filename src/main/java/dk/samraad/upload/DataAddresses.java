package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pictures written as letters into the address of a drawing, cleaned as the ones in files of their own.
///
/// Source: RFC 2397.
final class DataAddresses {
    private static final Pattern ADDRESS = Pattern.compile("(?i)data:([^,\"'()<>]{0,200}),([^\"'()<>]*+)");
    /// A drawing in a drawing in a drawing.
    private static final int DEEPEST = 3;

    private final int depth;

    DataAddresses(int depth) {
        this.depth = depth;
    }

    /// @param text an address, or words with addresses in them, as a style has
    String cleaned(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(one(found.group(1), found.group(2))));
    }

    /// @return an address of nothing when it is no picture we can clean
    private String one(String head, String content) {
        var type = head.strip().toLowerCase(Locale.ROOT);
        try {
            var open = URLDecoder.decode(content.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
            var bytes = type.endsWith(";base64") ? Base64.getMimeDecoder().decode(open) : open.getBytes(StandardCharsets.ISO_8859_1);
            if (type.contains("font") || type.contains("woff")) return "data:" + head + "," + content;
            return "data:" + type.replaceFirst("(;.*)?$", "") + ";base64," + Base64.getEncoder().encodeToString(picture(type, bytes));
        } catch (IllegalArgumentException | IOException | Unfit unreadable) {
            return "data:,";
        }
    }

    private byte[] picture(String type, byte[] bytes) throws IOException, Unfit {
        if (!type.startsWith("image/svg")) return OtherPictures.clean(bytes).orElseThrow(() -> new Unfit(FileFault.NOT_A_KIND_WE_TAKE));
        if (depth >= DEEPEST) throw new Unfit(FileFault.TOO_DEMANDING);
        var out = new ByteArrayOutputStream(bytes.length);
        new XmlCopy(new DrawingTraces(depth + 1)).copy(new ByteArrayInputStream(bytes), out);
        return out.toByteArray();
    }
}
