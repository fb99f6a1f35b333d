-- Mails to those who left an e-mail with their reply: the receipt, and what was decided.
alter table hearing.reply_contact add column receipt_mail bigint, add column told_at timestamptz;
comment on column hearing.reply_contact.receipt_mail is 'Number of the mail with the receipt, so that one that still waits goes with a reply that is withdrawn. The mail is deleted before the reply is.';
comment on column hearing.reply_contact.told_at is 'When the mail about the decision was queued; set in the same transaction, so that nobody gets two.';
create index reply_contact_untold on hearing.reply_contact (reply_id) where wants_news and told_at is null;
