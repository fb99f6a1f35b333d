-- A mail that somebody asks for by typing an address: whether the address is known is looked up by a job and never in the
-- request, whose time would tell it.
create table platform.asked_mail (
    id       bigint generated always as identity primary key,
    kind     text not null check (kind like '_%._%'),
    email    text not null check (length(email) between 3 and 254),
    asked_at timestamptz not null
);
comment on table platform.asked_mail is 'Addresses typed by somebody who asked for a mail, until a job within seconds has written it or not; deleted with that, and after a day whatever happens.';
comment on column platform.asked_mail.kind is 'Which room answers.';
