package dk.samraad.response;

import dk.samraad.platform.signing.Seals;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All of an answer that nobody may read while it is in the inbox.
///
/// @param content hash of `answers`: tells a retry from another answer under the same id
record Enclosed(UUID submission, long version, Mode mode, @Nullable String place, String language, boolean late,
        byte[] content, String answers) {

    static Enclosed of(Submission submission, boolean late, String answers) {
        return new Enclosed(submission.id(), submission.version(), submission.mode(), submission.place().orElse(null),
                submission.language(), late,
                hash(answers), answers);
    }

    static byte[] hash(String answers) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(answers.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(submission.getMostSignificantBits());
        out.writeLong(submission.getLeastSignificantBits());
        out.writeLong(version);
        out.writeUTF(mode.name());
        out.writeUTF(place == null ? "" : place);
        out.writeUTF(language);
        out.writeBoolean(late);
        out.write(content);
        Seals.write(out, answers);
    }

    static Enclosed read(DataInputStream in) throws IOException {
        var submission = new UUID(in.readLong(), in.readLong());
        var version = in.readLong();
        var mode = Mode.valueOf(in.readUTF());
        var place = in.readUTF();
        return new Enclosed(submission, version, mode, place.isEmpty() ? null : place, in.readUTF(), in.readBoolean(),
                in.readNBytes(32), Seals.read(in));
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "Enclosed[hidden]";
    }
}
