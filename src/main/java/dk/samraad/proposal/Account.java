package dk.samraad.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was told of a document that was brought in: words in = words out + words left out + words missing.
///
/// @param leftOut in the order of the document, as the reader told it
/// @param words visible in the file, counted apart from the reader
/// @param missing places of words that are in the file, but neither in the draft nor left out with a reason
/// @param encodingGuessed the bytes did not say how their letters are written
public record Account(List<LeftOut> leftOut, int words, Missing missing, boolean encodingGuessed) {
    /// Of a text that comes back from the page where it was looked over.
    public static final Account UNKNOWN = new Account(List.of(), 0, Missing.NONE, false);

    /// @param words how many
    /// @param places the first of them
    public record Missing(int words, List<Place> places) {
        public static final Missing NONE = new Missing(0, List.of());

        public Missing {
            places = List.copyOf(places);
        }
    }

    /// @param words that are missing there, one after the other
    /// @param near the beginning of the paragraph they stand in
    public record Place(String words, String near) {}

    public Account {
        leftOut = List.copyOf(leftOut);
    }

    public boolean isQuiet() {
        return leftOut.isEmpty() && missing.words() == 0 && !encodingGuessed;
    }

    public Map<LeftOutKind, List<LeftOut>> byKind() {
        var byKind = new EnumMap<LeftOutKind, List<LeftOut>>(LeftOutKind.class);
        for (var kind : LeftOutKind.values()) {
            var some = leftOut.stream().filter(one -> one.kind() == kind).toList();
            if (!some.isEmpty()) byKind.put(kind, some);
        }
        return byKind;
    }
}
