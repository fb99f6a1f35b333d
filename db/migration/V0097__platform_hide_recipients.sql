-- Whoever writes to a hearing may have a protected name, and an e-mail often is a name.
alter table platform.mail add column recipient_hidden boolean not null default false;
comment on column platform.mail.recipient_hidden is 'The address is for sending only: no page shows it, not even to staff.';
