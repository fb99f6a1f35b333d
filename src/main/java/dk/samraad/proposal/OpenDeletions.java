package dk.samraad.proposal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words that were deleted from an OpenDocument while changes were tracked: they stand in front of the text, which holds a mark
/// where they stood.
final class OpenDeletions {
    private final Map<String, String> byMark = new HashMap<>();

    /// @param xml at the beginning of the tracked changes; read to their end
    void read(Xml xml, OpenStyles styles) throws IOException {
        var mark = "";
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            if (xml.name().equals("changed-region")) {
                mark = xml.attribute("id");
            } else if (xml.name().equals("deletion")) {
                byMark.put(mark, String.join("\n", OpenVisible.within(xml, styles, Set.of("change-info"))));
            }
        }
    }

    /// Of all deletions that were read.
    Set<String> ids() {
        return Set.copyOf(byMark.keySet());
    }

    /// Each once; nothing for a mark of another change.
    Optional<String> take(String mark) {
        return Optional.ofNullable(byMark.remove(mark));
    }

    /// Those no mark was met for.
    Collection<String> rest() {
        return byMark.values();
    }
}
