create table platform.audit (
    id      bigint generated always as identity primary key,
    at      timestamp with time zone not null,
    who     text not null check (who <> ''),
    account uuid,
    what    text not null check (what ~ '^[a-z]+(\.[a-z-]+)+$'),
    subject text not null
);
comment on table platform.audit is 'What members of staff and the system did: written with the deed, in the same transaction. Never what a citizen did.';
comment on column platform.audit.who is 'The name the person had at the time, or "system".';
comment on column platform.audit.account is 'identity.account.id; no foreign key, because a deed outlives the account.';
comment on column platform.audit.what is 'room.deed, as in identity.signed-in.';
comment on column platform.audit.subject is 'What it was done to, as the room names it: an id or a slug. Empty when the deed says it all.';
create index on platform.audit (at);
