package dk.samraad.assessment;

import java.util.List;
import java.util.Optional;

/// That a paragraph is to be changed, as assessments recommend, and whether the text that comes of the hearing does it.
///
/// @param code of the paragraph
/// @param number as people say it, "4.2"
/// @param references of the replies and opinions it was recommended for, councils first; those that may not be read, too
/// @param isKept the paragraph is changed, new or gone in the text that is being written or was decided
/// @param because why it is not; empty for none, and never with `isKept`
public record Promise(String code, String number, List<String> references, boolean isKept, Optional<Because> because) {

    public record Because(String text, String by) {}

    /// Neither done nor explained.
    public boolean isOpen() {
        return !isKept && because.isEmpty();
    }
}
