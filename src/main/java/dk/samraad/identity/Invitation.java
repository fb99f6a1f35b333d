package dk.samraad.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation that is neither used nor withdrawn.
///
/// @param expired its link does not work any more; it can be sent anew
/// @param mail the mail's number in `platform.mail`; nothing when it is gone
public record Invitation(UUID id, String email, Role role, String invitedBy, Instant invitedAt, Instant expiresAt, boolean expired,
        @Nullable Long mail) {}
