create schema party;
comment on schema party is 'Who is heard besides citizens: councils with their members and meetings, associations, schools, authorities.';

create table party.organisation (
    id             bigint generated always as identity primary key,
    name           text not null check (length(name) between 1 and 200),
    kind           text not null check (kind in ('COUNCIL', 'ASSOCIATION', 'SCHOOL', 'AUTHORITY', 'OTHER')),
    council_kind   text check (council_kind in ('SENIOR', 'DISABILITY', 'OTHER')),
    email          text not null default '' check (email = '' or email like '_%@_%'),
    phone          text not null default '' check (length(phone) <= 40),
    postal_address text not null default '' check (length(postal_address) <= 500),
    note           text not null default '' check (length(note) <= 2000),
    archived_at    timestamptz,
    example        boolean not null default false,
    revision       bigint not null default 0,
    check ((kind = 'COUNCIL') = (council_kind is not null))
);
comment on table party.organisation is 'A party that may be heard. E-mail, phone and address are for invitations; they never stand on a public page or in a document (Datatilsynet, 2 July 2021).';
comment on column party.organisation.council_kind is 'SENIOR and DISABILITY have a right to be heard: retssikkerhedsloven § 30 and § 37 a.';
comment on column party.organisation.note is 'For staff.';
comment on column party.organisation.archived_at is 'Since when it is not offered any more; what was sent to it stays.';
comment on column party.organisation.revision is 'Counts changes, so that two who edit at once do not overwrite each other.';
create index on party.organisation (kind);
create unique index one_organisation_for_each_name on party.organisation (lower(name)) where archived_at is null;

create table party.contact (
    id              bigint generated always as identity primary key,
    organisation_id bigint not null references party.organisation on delete cascade,
    name            text not null check (length(name) between 1 and 100),
    title           text not null default '' check (length(title) <= 100),
    email           text not null default '' check (email = '' or email like '_%@_%'),
    phone           text not null default '' check (length(phone) <= 40)
);
comment on table party.contact is 'A person staff write to or call. Never published.';
create index on party.contact (organisation_id);

create table party.seat (
    id              bigint generated always as identity primary key,
    organisation_id bigint not null references party.organisation on delete cascade,
    guest           uuid references identity.guest on delete set null,
    name            text not null check (length(name) between 1 and 100),
    email           text not null default '' check (email = '' or email like '_%@_%'),
    from_on         date not null,
    until_on        date check (until_on >= from_on),
    check (guest is null or email <> '')
);
comment on table party.seat is 'A person''s time as a member of a council.';
comment on column party.seat.guest is 'Who comes in under /raad by the link mailed to this member; one person may sit in two councils.';
comment on column party.seat.email is 'Never published. Deleted with the way in, 90 days after the member left.';
comment on column party.seat.until_on is 'The last day; empty while it is not known.';
create index on party.seat (organisation_id, from_on);
create index on party.seat (guest);
create index on party.seat (until_on) where email <> '';

create table party.term (
    id       bigint generated always as identity primary key,
    seat_id  bigint not null references party.seat on delete cascade,
    office   text not null check (office in ('CHAIR', 'DEPUTY')),
    from_on  date not null,
    until_on date check (until_on >= from_on)
);
comment on table party.term is 'When a member is or was chair or deputy chair. A council has one of each at a time; the door sees to it.';
create index on party.term (seat_id);

create table party.meeting (
    id              bigint generated always as identity primary key,
    organisation_id bigint not null references party.organisation on delete cascade,
    held_on         date not null,
    begins_at       time,
    place           text not null default '' check (length(place) <= 200),
    unique (organisation_id, held_on)
);
comment on table party.meeting is 'A council''s dated meetings: by them the register of the duty to hear sees whether it can answer in time, and agendas are made for them.';
