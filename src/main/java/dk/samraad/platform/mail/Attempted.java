package dk.samraad.platform.mail;

import org.jspecify.annotations.Nullable;

/// What a server said to one mail.
///
/// @param failure nothing when it was taken
/// @param code its number, such as `550 5.1.1`; empty when it gave none
record Attempted(@Nullable MailFailure failure, String code) {
    static final Attempted TAKEN = new Attempted(null, "");
}
