package dk.samraad.council;

import java.util.List;
import java.util.UUID;

/// A paragraph or a minority opinion as a member wishes it to stand.
///
/// @param submission of the form; of a new part only
/// @param about as of [OpinionPart#about()]
/// @param text empty takes the part out
/// @param seats behind a minority opinion: nobody but the writer, who stands behind it with or without being named
/// @param writtenIn as of [OpinionPart#writtenIn()]
public record PartWish(
        OpinionPart.Kind kind, UUID submission, String about, String text, String group, List<Long> seats, String writtenIn) {
    /// Without a choice of language.
    public PartWish(OpinionPart.Kind kind, UUID submission, String about, String text, String group, List<Long> seats) {
        this(kind, submission, about, text, group, seats, "");
    }
}
