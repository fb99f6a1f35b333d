package dk.samraad.outreach;

import dk.samraad.platform.mail.MailState;
import org.jspecify.annotations.Nullable;

/// One mail of a mailing, without its address.
///
/// @param hasAnswered it answered before the reminder was written, and got none
/// @param state nothing when the mail was deleted, or when the party has no address
public record Delivery(long party, String partyName, String name, @Nullable MailState state, boolean hasMail, boolean hasAnswered) {}
