-- Which reply is whose: staff say that a sender is a party that was to be heard, and that is remembered while the sender
-- takes the reply back and sends another.
create table hearing.sender_party (
    id              bigint generated always as identity primary key,
    consultation_id bigint not null references hearing.consultation,
    party_id        bigint not null references party.organisation,
    reply_id        bigint references hearing.reply on delete set null,
    fingerprint     bytea not null check (octet_length(fingerprint) = 32),
    is_its          boolean not null,
    no_remarks      boolean not null default false,
    carried         boolean not null default false,
    decided_by      text not null check (decided_by <> ''),
    decided_at      timestamptz not null,
    unique (reply_id, party_id),
    check (is_its or not no_remarks)
);
comment on table hearing.sender_party is 'What staff decided about a reply and a party: it is its answer, or it is not. A party has answered while a row says so and its reply is there; nothing else is stored of that.';
comment on column hearing.sender_party.reply_id is 'Null when the sender withdrew it: the decision waits for the next reply of the same sender.';
comment on column hearing.sender_party.fingerprint is 'HMAC-SHA256 of the sender as it was typed, organisation, e-mail and whom they speak as: tells the same sender again, and nothing of who it is.';
comment on column hearing.sender_party.no_remarks is 'The answer says that the party has no remarks.';
comment on column hearing.sender_party.carried is 'Taken over from a reply of the same sender that was withdrawn; nobody has looked at this one yet.';
comment on column hearing.sender_party.decided_by is 'A name as shown on the pages.';
create index on hearing.sender_party (party_id);
create index on hearing.sender_party (consultation_id, fingerprint) where reply_id is null;

alter table hearing.duty
    add column no_remarks boolean not null default false,
    add column returned_at timestamptz check (returned_at >= invited_at);
comment on column hearing.duty.answered_at is 'When an opinion was signed, or an answer came that is no reply here: by hand. Replies that are its answer stand in hearing.sender_party.';
comment on column hearing.duty.no_remarks is 'Of an answer written down by hand: the party has no remarks.';
comment on column hearing.duty.returned_at is 'When it was known that every mail with the invitation came back: the party was not reached.';
