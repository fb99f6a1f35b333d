create table platform.mail (
    id          bigint generated always as identity primary key,
    reference   uuid not null unique,
    kind        text not null check (kind ~ '^[a-z]+\.[a-z-]+$'),
    language    text not null check (language in ('da', 'en')),
    recipient   text check (recipient like '_%@_%'),
    reply_to    text check (reply_to like '_%@_%'),
    subject     text,
    plain       text,
    html        text,
    secret      boolean not null,
    state       text not null check (state in ('QUEUED', 'SENT', 'BOUNCED', 'GIVEN_UP')),
    queued_at   timestamptz not null,
    not_after   timestamptz not null check (not_after > queued_at),
    attempts    int not null default 0 check (attempts >= 0),
    next_at     timestamptz not null,
    sent_at     timestamptz,
    ended_at    timestamptz,
    failure     text check (failure in ('NO_CONNECTION', 'SIGN_IN', 'REFUSED', 'POSTPONED', 'OTHER', 'TOO_LATE')),
    status_code text check (status_code ~ '^[0-9][0-9. ]{0,14}$'),
    check (state <> 'QUEUED' or (recipient is not null and subject is not null and plain is not null and html is not null)),
    check ((state = 'QUEUED') = (ended_at is null)),
    check (state not in ('SENT', 'BOUNCED') or sent_at is not null),
    check (state <> 'GIVEN_UP' or failure is not null)
);
comment on table platform.mail is 'Mails waiting to be sent, and for a time what became of those that were.';
comment on column platform.mail.reference is 'Stands in the Message-ID and in the envelope''s sender, so that a message that comes back is known again.';
comment on column platform.mail.kind is 'room.word, such as identity.invitation: what staff see instead of the text.';
comment on column platform.mail.recipient is 'Deleted together with the text, 14 days after the end.';
comment on column platform.mail.secret is 'Holds a one-time link: its text is deleted the moment it is sent.';
comment on column platform.mail.state is 'GIVEN_UP was never taken by a server; BOUNCED was taken and came back.';
comment on column platform.mail.not_after is 'Later than this it is not sent any more: the link in it has run out, or the matter is over.';
comment on column platform.mail.next_at is 'Not tried before. Moved on before every attempt, so that a program that dies while sending tries again later.';
comment on column platform.mail.failure is 'Why the last attempt failed; the server''s own words may hold the address and are not kept.';
comment on column platform.mail.status_code is 'The server''s number, such as 550 5.1.1.';
create index on platform.mail (next_at) where state = 'QUEUED';
create index on platform.mail (ended_at) where recipient is not null;
create index on platform.mail (queued_at desc);
