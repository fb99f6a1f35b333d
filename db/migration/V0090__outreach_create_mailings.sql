create schema outreach;
comment on schema outreach is 'Mails to the parties of a hearing: invitation, reminder, thanks.';

create table outreach.mailing (
    id              bigint generated always as identity primary key,
    submission      uuid not null unique,
    consultation_id bigint not null references hearing.consultation,
    kind            text not null check (kind in ('INVITATION', 'REMINDER', 'THANKS')),
    message         text not null check (length(message) between 1 and 5000),
    asked_at        timestamptz not null,
    asked_by        text not null,
    ended_at        timestamptz
);
comment on table outreach.mailing is 'What staff asked to have sent to chosen parties; a job writes the mails.';
comment on column outreach.mailing.submission is 'Made with the form: pressing twice sends once.';
comment on column outreach.mailing.message is 'Staff''s own words; the facts of the hearing and the links stand around them.';
comment on column outreach.mailing.ended_at is 'When all its mails were queued.';
create index on outreach.mailing (consultation_id, asked_at);
create index on outreach.mailing (id) where ended_at is null;

create table outreach.chosen_party (
    mailing_id bigint not null references outreach.mailing on delete cascade,
    party_id   bigint not null references party.organisation,
    written_at timestamptz,
    primary key (mailing_id, party_id)
);
comment on table outreach.chosen_party is 'Whom a mailing goes to. Written to one at a time, each in a transaction with its mails, so that a job that is cut off writes to nobody twice.';
comment on column outreach.chosen_party.written_at is 'When its mails were queued.';
create index on outreach.chosen_party (party_id);

create table outreach.recipient (
    id         bigint generated always as identity primary key,
    mailing_id bigint not null,
    party_id   bigint not null,
    name       text not null,
    mail_id    bigint references platform.mail on delete set null,
    foreign key (mailing_id, party_id) references outreach.chosen_party on delete cascade
);
comment on table outreach.recipient is 'One mail of a mailing. Its address stands only in the mail, and is deleted there.';
comment on column outreach.recipient.mail_id is 'What became of it; nothing when the mail was deleted, 90 days after its end.';
create index on outreach.recipient (mailing_id, party_id);
create index on outreach.recipient (mail_id);
