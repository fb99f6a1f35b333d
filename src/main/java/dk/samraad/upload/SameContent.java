package dk.samraad.upload;

import dk.samraad.document.pdf.PdfScrub;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a file that was cleaned holds what it held before, only written otherwise: with other numbers of its objects, other
/// quotes, parts in another order, or without parts that an earlier cleaner had emptied.
final class SameContent {
    /// One element with nothing in it and no attribute.
    private static final Pattern HOLLOW = Pattern.compile("<\\?xml[^<>]*\\?>\\s*<[\\w:]+(?:\\s+xmlns(?::\\w+)?=\"[^\"<>]*\")*\\s*/>");
    private static final int MOST_OF_A_HOLLOW_ONE = 1_000;

    private final Parts parts = new Parts();

    private SameContent() {}

    static boolean of(FileKind kind, byte[] before, byte[] after) throws Unfit {
        if (Arrays.equals(before, after)) return true;
        return switch (kind) {
            case PDF -> PdfScrub.isOnlyRewritten(before, after, new PicturesInside());
            case DOCX, ODT -> new SameContent().ofParts(before, after);
            case JPEG, PNG -> false;
        };
    }

    private boolean ofParts(byte[] before, byte[] after) throws Unfit {
        var then = held(before);
        var now = held(after);
        var gone = new HashSet<>(then.names.keySet());
        gone.removeAll(now.names.keySet());
        for (var part : now.names.entrySet()) if (!part.getValue().equals(then.names.get(part.getKey()))) return false;
        if (!then.hollow.containsAll(gone)) return false;
        // What pointed at an emptied part may go with it; what pointed out of the file may not.
        return then.pointers.stream().allMatch(one -> now.pointers.contains(one) || gone.contains(one));
    }

    /// @param names of the parts, with a sum of what they hold
    /// @param hollow those that say nothing
    /// @param pointers parts that are pointed at, or what is outside
    private record Held(Map<String, String> names, Set<String> hollow, Set<String> pointers) {}

    private Held held(byte[] zip) throws Unfit {
        var held = new Held(new HashMap<>(), new HashSet<>(), new HashSet<>());
        parts.walk(zip, (name, content) -> {
            var plain = Relationships.plainName(name);
            if (plain.endsWith(".rels")) {
                var source = OfficePackage.source(plain);
                for (var one : Relationships.read(content)) {
                    held.pointers.add(one.external() ? one.id() + " " + one.target() : one.part(source));
                }
            } else if (!plain.equals(OfficePackage.TYPES) && !plain.equals("meta-inf/manifest.xml")) add(held, plain, content);
            return true;
        });
        return held;
    }

    private static void add(Held held, String name, InputStream content) throws IOException, Unfit {
        var sum = sha256();
        var out = new DigestOutputStream(OutputStream.nullOutputStream(), sum);
        var head = content.readNBytes(MOST_OF_A_HOLLOW_ONE);
        var in = new SequenceInputStream(new ByteArrayInputStream(head), content);
        if (name.endsWith(".xml")) new XmlCopy(Traces.NONE).copy(in, out);
        else in.transferTo(out);
        if (HOLLOW.matcher(new String(head, StandardCharsets.UTF_8)).matches()) held.hollow.add(name);
        held.names.put(name, HexFormat.of().formatHex(sum.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
