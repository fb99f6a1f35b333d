package dk.samraad.proposal.web;

import dk.samraad.proposal.Block;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A text that was read, on its way through the page where staff look it over: it is kept nowhere before they take it. Whatever
/// comes back is checked like any text that is typed.
final class CarriedText {
    private static final String BETWEEN = "\u001e";
    private static final int MOST_BYTES = 8_000_000;
    private static final int HIGHEST = 11;

    private CarriedText() {}

    static String of(List<Block> blocks) {
        var all = new StringBuilder();
        for (var block : blocks) all.append((char) ('a' + block.rank())).append(block.mayBeHeading() ? '?' : ' ')
                .append(block.text()).append(BETWEEN);
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /// @return nothing when it is none of ours
    static Optional<List<Block>> read(String carried) {
        var blocks = new ArrayList<Block>();
        try (var in = new InflaterInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(carried)))) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) return Optional.empty();
            for (var one : new String(bytes, StandardCharsets.UTF_8).split(BETWEEN)) {
                var rank = one.length() < 3 ? -1 : one.charAt(0) - 'a';
                if (rank < 0 || rank > HIGHEST) return Optional.empty();
                blocks.add(new Block(rank, one.substring(2), one.charAt(1) == '?'));
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(blocks));
    }
}
