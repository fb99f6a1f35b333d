create schema identity;
comment on schema identity is 'Who may sign in, and who is signed in.';

create table identity.account (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 100),
    email      text not null check (email = lower(email) and length(email) <= 254),
    password   text not null check (password like '$argon2id$%'),
    role       text not null check (role in ('ADMINISTRATOR', 'STAFF')),
    created_at timestamp with time zone not null
);
comment on table identity.account is 'A member of staff who may sign in.';
comment on column identity.account.email is 'Typed to sign in; always in lower case.';
comment on column identity.account.password is 'An argon2id hash in PHC form, with its own salt and costs; never a password.';
create unique index account_email on identity.account (email);

create table identity.session (
    token_hash text primary key,
    account    uuid not null references identity.account on delete cascade,
    opened_at  timestamp with time zone not null,
    seen_at    timestamp with time zone not null check (seen_at >= opened_at)
);
comment on table identity.session is 'Who is signed in, on which browser: ends 12 hours after it was opened or 60 minutes after it was last seen.';
comment on column identity.session.token_hash is 'SHA-256 of the cookie, URL-safe base64: the table alone signs nobody in.';
comment on column identity.session.seen_at is 'Moved at most once a minute.';
create index on identity.session (account);

create table identity.first_link (
    code_hash  text primary key,
    expires_at timestamp with time zone not null
);
comment on table identity.first_link is 'Printed links that make the first administrator. Every start of every instance prints its own; the first account ends them all.';
comment on column identity.first_link.code_hash is 'SHA-256 of the code, URL-safe base64.';

create table identity.attempt (
    subject    text primary key,
    failures   integer not null check (failures >= 0),
    wait_until timestamp with time zone not null,
    last_at    timestamp with time zone not null
);
comment on table identity.attempt is 'Sign-ins that did not succeed, counted before the password is looked at, so that a hundred at once count as a hundred.';
comment on column identity.attempt.subject is 'HMAC of the e-mail typed or of the network address: neither can be read here.';
comment on column identity.attempt.wait_until is 'Until then nothing is tried.';
create index on identity.attempt (last_at);
