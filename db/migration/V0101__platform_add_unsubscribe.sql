-- Mails somebody asked for carry an address that ends them, which mail programs show as a button (RFC 2369, RFC 8058).
alter table platform.mail add column unsubscribe text check (unsubscribe like '/_%');
comment on column platform.mail.unsubscribe is 'The path that ends such mails, of one person only; by it their mails are found again and forgotten.';
create index on platform.mail (unsubscribe) where unsubscribe is not null;
