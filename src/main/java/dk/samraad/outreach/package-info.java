/// Mails to the parties of a hearing: the invitation, a reminder to those who have not answered, thanks with what was decided.
///
/// Nouns: [dk.samraad.outreach.Mailing], [dk.samraad.outreach.MailingKind]. Door: [dk.samraad.outreach.Mailings]. Tables:
/// `outreach.mailing`, `outreach.chosen_party`, `outreach.recipient`. It reads the register of the duty to hear.
///
/// And mails to whoever asked to be told when a hearing opens. Noun: `Subscriber`. Door: [dk.samraad.outreach.Subscriptions].
/// Tables: `outreach.subscriber`, `outreach.notice`.
@NullMarked
package dk.samraad.outreach;

import org.jspecify.annotations.NullMarked;
