/// Mails: queued with the action that causes them, sent by a job, tried again, given up after a while; and what comes back.
///
/// Nouns: [dk.samraad.platform.mail.Letter] (what is said, written as plain text and as HTML), [dk.samraad.platform.mail.MailState].
/// Door: [dk.samraad.platform.mail.Mails]; rooms that mail to typed addresses supply [dk.samraad.platform.mail.AskedAnswer].
/// Tables: `platform.mail`, `platform.asked_mail`. No address and no text ever stands in a log.
@NullMarked
package dk.samraad.platform.mail;

import org.jspecify.annotations.NullMarked;
