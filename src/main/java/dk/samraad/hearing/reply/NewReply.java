package dk.samraad.hearing.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A finished reply on its way in. Its files wait in [Uploads] under the same submission.
///
/// @param submission makes sending twice the same as once
/// @param version what was in hearing when it was begun
/// @param begun when the first page was shown
/// @param comments at least one, none blank, the general one first
public record NewReply(UUID submission, Optional<Long> version, String language, Instant begun, Sender sender, List<Remark> comments) {}
