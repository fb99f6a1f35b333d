alter table identity.account add column locked_at timestamptz;
comment on column identity.account.locked_at is 'Since when the account may not sign in; its sessions were ended then.';

create table identity.invitation (
    id         uuid primary key,
    code_hash  text not null unique,
    email      text not null check (email = lower(email) and length(email) <= 254),
    role       text not null check (role in ('ADMINISTRATOR', 'STAFF')),
    invited_by text not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > invited_at),
    mail_id    bigint references platform.mail on delete set null,
    ended_at   timestamptz,
    ending     text check (ending in ('USED', 'WITHDRAWN')),
    check ((ended_at is null) = (ending is null))
);
comment on table identity.invitation is 'A mailed one-time link that makes an account for a colleague. Kept for a while after its end, so that the link can say what became of it.';
comment on column identity.invitation.code_hash is 'SHA-256 of the code, URL-safe base64.';
comment on column identity.invitation.invited_by is 'The name as it was shown then.';
create unique index one_open_invitation_for_each_address on identity.invitation (email) where ended_at is null;

create table identity.guest (
    id         uuid primary key,
    email      text not null unique check (email = lower(email) and length(email) <= 254),
    created_at timestamptz not null
);
comment on table identity.guest is 'Somebody without an account who may come in by a link mailed to them: a member of a council. What they may do there, the room that admitted them decides.';

create table identity.guest_link (
    code_hash  text primary key,
    guest      uuid not null references identity.guest on delete cascade,
    issued_at  timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at    timestamptz
);
comment on table identity.guest_link is 'Mailed one-time links. Kept 30 days after they ran out, so that an old link is told from a wrong one.';
comment on column identity.guest_link.code_hash is 'SHA-256 of the code, URL-safe base64.';
create index on identity.guest_link (guest, issued_at);
create index on identity.guest_link (expires_at);

create table identity.guest_session (
    token_hash text primary key,
    guest      uuid not null references identity.guest on delete cascade,
    opened_at  timestamptz not null,
    seen_at    timestamptz not null check (seen_at >= opened_at)
);
comment on table identity.guest_session is 'Which guest is in, on which browser: ends like the session of staff, and is never one.';
comment on column identity.guest_session.token_hash is 'SHA-256 of the cookie, URL-safe base64.';
create index on identity.guest_session (guest);
