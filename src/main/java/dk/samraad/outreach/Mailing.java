package dk.samraad.outreach;

import java.time.Instant;

/// A mailing and how far it is.
///
/// @param parties how many were chosen, of whom `written` have their mails queued
/// @param mails how many mails that made, by what became of them; those deleted since count as sent
public record Mailing(
        long id, MailingKind kind, String message, Instant askedAt, String askedBy, int parties, int written, int mails, int queued,
        int bounced, int givenUp) {

    public boolean isWritten() {
        return written == parties;
    }

    public int sent() {
        return mails - queued - bounced - givenUp;
    }
}
