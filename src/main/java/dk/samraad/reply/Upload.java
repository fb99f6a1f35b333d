package dk.samraad.reply;

import dk.samraad.privacy.MaskKind;
import dk.samraad.upload.FileKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// A file that waits for its reply to be sent.
///
/// @param position from 1, its name while it waits
/// @param name as the sender called it
/// @param size in bytes, cleaned
/// @param found what must not be public in its words, as far as they were read
public record Upload(int position, String name, FileKind kind, int size, Set<MaskKind> found) {
    public Upload {
        found = found.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(found));
    }
}
