-- What came in before the inbox was sealed is moved on from where it stands; nothing new is put there.
alter table response.inbox rename to plain_inbox;
alter index response.inbox_pkey rename to plain_inbox_pkey;
alter index response.inbox_receipt_hash_key rename to plain_inbox_receipt_hash_key;
comment on table response.plain_inbox is 'Answers that came in before the inbox was sealed. They are moved on like the others; nothing is written here any more.';

create table response.inbox (
    inbox_hash  bytea primary key check (length(inbox_hash) = 32),
    survey_id   bigint not null references survey.questionnaire,
    received_on date not null,
    sealed      bytea not null
);
alter table response.inbox alter column sealed set storage external;
comment on table response.inbox is 'Where a sent answer is made durable before "Tak". Nothing in it can be read without the key of the day, which is in no table, log or dump of the database. A job moves rows on in shuffled batches of at least ten, so that xmin, ctid and order of response.answer_sheet tell nothing of when or beside what a row arrived.';
comment on column response.inbox.inbox_hash is 'HMAC of the receipt code under the key of the day. The hash in response.answer_sheet is made with another key, so that no value stands in both.';
comment on column response.inbox.received_on is 'The day, never the minute; also the day of the key.';
comment on column response.inbox.sealed is 'AES-256-GCM, bound to the three values beside it: submission_id, version, mode, place, language, late, hash of the content, answers; filled up to a length that follows from the survey.';

comment on column response.answer_sheet.receipt_hash is 'HMAC of the receipt code under the signing key, for this table alone. Rows from before the inbox was sealed keep the SHA-256 of the code until they are deleted.';
comment on column response.withdrawn.receipt_hash is 'HMAC of the receipt code under the signing key, for this table alone: it is not the hash the answer had. Older rows keep the SHA-256 of the code.';
