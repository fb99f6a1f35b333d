package dk.samraad.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A finished reply on its way in. Its files wait in [Uploads] under the same submission.
///
/// @param submission makes sending twice the same as once
/// @param version what was in hearing when it was begun
/// @param begun when the first page was shown
/// @param language of the page, in which mails are written
/// @param comments at least one, none blank, the general one first
/// @param writtenIn the language of the reply as its sender chose, BCP 47; empty for no choice
public record NewReply(UUID submission, Optional<Long> version, String language, Instant begun, Sender sender, List<Remark> comments,
        String writtenIn) {
    public NewReply(UUID submission, Optional<Long> version, String language, Instant begun, Sender sender, List<Remark> comments) {
        this(submission, version, language, begun, sender, comments, "");
    }
}
