package dk.samraad.platform.signing;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// What a person is in the midst of, as the text of a hidden field: packed, then signed with the site's key. It can be read
/// by whoever has the page, who wrote it, and changed by nobody. Nothing is stored.
@Singleton
public class Seals {
    private final Signing signing;

    Seals(Signing signing) {
        this.signing = signing;
    }

    public interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    public interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    /// @param purpose a constant of the calling room
    public String seal(String purpose, Writing writing) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        var text = encode(bytes.toByteArray());
        return text + "." + encode(signing.mac(purpose, text));
    }

    /// @param sealed any text; nothing when it was not sealed here for this purpose
    public <T> Optional<T> open(String purpose, String sealed, Reading<T> reading) {
        var dot = sealed.indexOf('.');
        if (dot < 0) return Optional.empty();
        var text = sealed.substring(0, dot);
        var expected = encode(signing.mac(purpose, text)).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8))) return Optional.empty();
        var packed = new ByteArrayInputStream(Base64.getUrlDecoder().decode(text));
        // One that was handed to a stream is not ended with it, and keeps its native memory until the collector comes by.
        var inflater = new Inflater(true);
        try (var in = new DataInputStream(new InflaterInputStream(packed, inflater))) {
            return Optional.of(reading.from(in));
        } catch (IOException sealedByAnOlderRelease) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /// A text of any length, which `writeUTF` does not take.
    public static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
