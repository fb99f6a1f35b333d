package dk.samraad.response;

import dk.samraad.platform.signing.Signing;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Seals a [Sitting] into the text of a hidden field and opens it again: packed, then signed with the site's key. It can be
/// read by whoever has the page, who wrote it, and changed by nobody.
@Singleton
public class Sittings {
    private static final String PURPOSE = "response.sitting";

    private final Signing signing;

    Sittings(Signing signing) {
        this.signing = signing;
    }

    public String seal(Sitting sitting) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            write(out, sitting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        var text = encode(bytes.toByteArray());
        return text + "." + encode(signing.mac(PURPOSE, text));
    }

    /// @param sealed any text; nothing when it was not sealed here
    public Optional<Sitting> open(String sealed) {
        var dot = sealed.indexOf('.');
        if (dot < 0) return Optional.empty();
        var text = sealed.substring(0, dot);
        var expected = encode(signing.mac(PURPOSE, text)).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8))) return Optional.empty();
        var packed = new ByteArrayInputStream(Base64.getUrlDecoder().decode(text));
        try (var in = new DataInputStream(new InflaterInputStream(packed, new java.util.zip.Inflater(true)))) {
            return Optional.of(read(in));
        } catch (IOException sealedByAnOlderRelease) {
            return Optional.empty();
        }
    }

    private static void write(DataOutputStream out, Sitting sitting) throws IOException {
        out.writeLong(sitting.submission().getMostSignificantBits());
        out.writeLong(sitting.submission().getLeastSignificantBits());
        out.writeLong(sitting.version());
        out.writeLong(sitting.begun().getEpochSecond());
        out.writeLong(sitting.shownAt().getEpochSecond());
        out.writeByte(sitting.mode().ordinal());
        out.writeUTF(sitting.place());
        out.writeUTF(sitting.tablet());
        out.writeUTF(sitting.language());
        out.writeBoolean(sitting.checking());
        out.writeBoolean(sitting.resumable());
        out.writeInt(sitting.typed().byField().size());
        for (var field : sitting.typed().byField().entrySet()) {
            out.writeUTF(field.getKey());
            out.writeInt(field.getValue().size());
            for (var value : field.getValue()) {
                var bytes = value.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    private static Sitting read(DataInputStream in) throws IOException {
        return new Sitting(
                new UUID(in.readLong(), in.readLong()), in.readLong(),
                Instant.ofEpochSecond(in.readLong()), Instant.ofEpochSecond(in.readLong()),
                Mode.values()[in.readByte()], in.readUTF(), in.readUTF(), in.readUTF(),
                in.readBoolean(), in.readBoolean(), readTyped(in));
    }

    private static Typed readTyped(DataInputStream in) throws IOException {
        var fields = new LinkedHashMap<String, List<String>>();
        var count = in.readInt();
        for (int i = 0; i < count; i++) {
            var name = in.readUTF();
            var values = new ArrayList<String>();
            var size = in.readInt();
            for (int j = 0; j < size; j++) values.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            fields.put(name, List.copyOf(values));
        }
        return new Typed(fields);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
