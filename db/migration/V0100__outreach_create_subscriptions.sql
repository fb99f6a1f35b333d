-- Whoever asks for it gets a mail when a hearing opens. Nothing is known of them but where the mail goes.
create table outreach.subscriber (
    id            bigint generated always as identity primary key,
    reference     uuid not null unique,
    email         text not null check (email like '_%@_%' and length(email) <= 254),
    confirm_until timestamptz not null,
    confirmed_at  timestamptz,
    mails         int not null default 1 check (mails between 1 and 3),
    mails_since   timestamptz not null
);
comment on table outreach.subscriber is 'Addresses that are told of new hearings. Deleted when their owner says so, when they do not exist, and when nobody pressed the button in time.';
comment on column outreach.subscriber.reference is 'Stands in the link that ends it. It is a secret of the owner''s mailbox and names nobody.';
comment on column outreach.subscriber.confirm_until is 'Not confirmed by then, it is deleted.';
comment on column outreach.subscriber.mails is 'How often the address was written to because somebody asked for it, since mails_since: three a day at most.';
create unique index subscriber_email on outreach.subscriber (lower(email));
create index on outreach.subscriber (confirm_until) where confirmed_at is null;
create index on outreach.subscriber (id) where confirmed_at is not null;

create table outreach.notice (
    consultation_id bigint primary key references hearing.consultation on delete cascade,
    began_at        timestamptz not null,
    written_to      bigint not null default 0,
    ended_at        timestamptz
);
comment on table outreach.notice is 'A hearing that subscribers are told of, once. A job writes to them in the order of their numbers.';
comment on column outreach.notice.began_at is 'Who confirmed later is not told of it any more.';
comment on column outreach.notice.written_to is 'Number of the last subscriber whose mail is queued; moved on in the transaction that queues it, so that nobody gets two.';
create index on outreach.notice (consultation_id) where ended_at is null;
