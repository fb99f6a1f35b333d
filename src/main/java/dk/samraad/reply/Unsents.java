package dk.samraad.reply;

import dk.samraad.platform.signing.Seals;
import jakarta.inject.Singleton;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;

/// Seals an [Unsent] into the text of a hidden field and opens it again: see [Seals].
@Singleton
public class Unsents {
    private static final String PURPOSE = "hearing.unsent";

    private final Seals seals;

    Unsents(Seals seals) {
        this.seals = seals;
    }

    public String seal(Unsent unsent) {
        return seals.seal(PURPOSE, out -> write(out, unsent));
    }

    /// @param sealed any text; nothing when it was not sealed here
    public Optional<Unsent> open(String sealed) {
        return seals.open(PURPOSE, sealed, Unsents::read);
    }

    private static void write(DataOutputStream out, Unsent unsent) throws IOException {
        out.writeLong(unsent.submission().getMostSignificantBits());
        out.writeLong(unsent.submission().getLeastSignificantBits());
        out.writeLong(unsent.hearing());
        out.writeLong(unsent.version());
        out.writeLong(unsent.begun().getEpochSecond());
        Seals.write(out, unsent.language());
        Seals.write(out, unsent.general());
        out.writeInt(unsent.comments().size());
        for (var comment : unsent.comments().entrySet()) {
            Seals.write(out, comment.getKey());
            Seals.write(out, comment.getValue());
        }
        Seals.write(out, unsent.name());
        Seals.write(out, unsent.speaksAs());
        Seals.write(out, unsent.organisation());
        Seals.write(out, unsent.email());
        out.writeBoolean(unsent.wantsNews());
        out.writeBoolean(unsent.isProtected());
        out.writeBoolean(unsent.checking());
        Seals.write(out, unsent.writtenIn());
    }

    private static Unsent read(DataInputStream in) throws IOException {
        var submission = new UUID(in.readLong(), in.readLong());
        var hearing = in.readLong();
        var version = in.readLong();
        var begun = Instant.ofEpochSecond(in.readLong());
        var language = Seals.read(in);
        var general = Seals.read(in);
        var comments = new LinkedHashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) comments.put(Seals.read(in), Seals.read(in));
        return new Unsent(submission, hearing, version, begun, language, general, comments, Seals.read(in), Seals.read(in),
                Seals.read(in), Seals.read(in),
                in.readBoolean(), in.readBoolean(), in.readBoolean(), in.available() > 0 ? Seals.read(in) : "");
    }
}
