package dk.samraad.response;

import dk.samraad.survey.Answers;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A finished answer on its way in.
///
/// @param id makes sending twice the same as once
/// @param begun when the first page was shown
/// @param answers those of the journey only, valid for the version
public record Submission(UUID id, long version, Instant begun, Mode mode, Optional<String> place, String language, Answers answers) {}
