package dk.samraad.response;

import dk.samraad.platform.signing.Seals;
import jakarta.inject.Singleton;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Seals a [Sitting] into the text of a hidden field and opens it again: see [Seals].
@Singleton
public class Sittings {
    private static final String PURPOSE = "response.sitting";

    private final Seals seals;

    Sittings(Seals seals) {
        this.seals = seals;
    }

    public String seal(Sitting sitting) {
        return seals.seal(PURPOSE, out -> write(out, sitting));
    }

    /// @param sealed any text; nothing when it was not sealed here
    public Optional<Sitting> open(String sealed) {
        return seals.open(PURPOSE, sealed, Sittings::read);
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
            for (var value : field.getValue()) Seals.write(out, value);
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
            for (int j = 0; j < size; j++) values.add(Seals.read(in));
            fields.put(name, List.copyOf(values));
        }
        return new Typed(fields);
    }
}
