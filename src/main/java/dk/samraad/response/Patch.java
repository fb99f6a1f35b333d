package dk.samraad.response;

import dk.samraad.platform.signing.Seals;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What one page sent added to a draft; all but the day is sealed.
///
/// @param page the one the person stood on
/// @param fields what was typed, by field name; no values means it was emptied
record Patch(long version, UUID submission, String language, String page, Map<String, List<String>> fields, LocalDate savedOn) {

    void write(DataOutputStream out) throws IOException {
        out.writeLong(version);
        out.writeLong(submission.getMostSignificantBits());
        out.writeLong(submission.getLeastSignificantBits());
        out.writeUTF(language);
        out.writeUTF(page);
        Seals.write(out, PatchFormat.write(fields));
    }

    static Patch read(DataInputStream in, LocalDate savedOn) throws IOException {
        return new Patch(in.readLong(), new UUID(in.readLong(), in.readLong()), in.readUTF(), in.readUTF(),
                PatchFormat.read(Seals.read(in)), savedOn);
    }

    static Patch of(DraftRepository.Plain plain) {
        return new Patch(plain.version(), plain.submission(), plain.language(), plain.page(),
                PatchFormat.read(plain.patch()), plain.savedOn());
    }

    /// Never in a log.
    @Override
    public String toString() {
        return "Patch[hidden]";
    }
}
