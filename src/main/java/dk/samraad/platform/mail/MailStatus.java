package dk.samraad.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a mail has come.
///
/// @param failure why the last attempt failed or why it came back
/// @param statusCode the server's number, such as `550 5.1.1`; empty when there is none
/// @param recipient nothing 14 days after the end; so is the subject. Nothing at once when it is hidden
/// @param recipientHidden nobody is shown who it went to
public record MailStatus(
        long id, MailState state, Instant queuedAt, @Nullable Instant sentAt, int attempts, @Nullable MailFailure failure,
        String statusCode,
        @Nullable String recipient, boolean recipientHidden, @Nullable String subject) {

    @Override
    public String toString() {
        return "MailStatus[" + id + " " + state + "]";
    }
}
