-- What people answer a hearing with. The original is written once; what the public reads is kept beside it.
create table hearing.reply (
    id              bigint generated always as identity primary key,
    consultation_id bigint not null references hearing.consultation,
    version_id      bigint references hearing.document_version,
    receipt_hash    bytea not null unique check (length(receipt_hash) = 32),
    content_hash    bytea not null check (length(content_hash) = 32),
    letter          text not null check (letter in ('o', 'p')),
    number          int not null check (number > 0),
    channel         text not null check (channel in ('WEB', 'MAIL', 'LETTER', 'SHEET')),
    language        text not null,
    begun_at        timestamptz not null,
    received_at     timestamptz not null,
    late            boolean not null,
    speaks_as       text not null check (speaks_as in ('PRIVATE', 'ORGANISATION', 'PROFESSIONAL')),
    sender_name     text not null check (sender_name <> ''),
    organisation    text not null,
    protected       boolean not null,
    entered_by      text not null,
    words           tsvector not null,
    unique (consultation_id, letter, number),
    check ((letter = 'o') = (speaks_as = 'ORGANISATION')),
    check (speaks_as <> 'ORGANISATION' or organisation <> '')
);
comment on table hearing.reply is 'A reply as it came. Never changed: a withdrawal or the end of retention deletes it, nothing edits it.';
comment on column hearing.reply.version_id is 'What was in hearing when it was begun; null when no document was.';
comment on column hearing.reply.receipt_hash is 'SHA-256 of the receipt code; the code itself is nowhere.';
comment on column hearing.reply.content_hash is 'SHA-256 of what was sent, so that a retry is told from something else under the same code.';
comment on column hearing.reply.letter is 'With number its name everywhere: o-001 for organisations, p-001 for people. Given when it comes, kept for ever.';
comment on column hearing.reply.late is 'Received after the deadline: a class of its own, in or out by a decision of staff with a reason.';
comment on column hearing.reply.protected is 'Protected name and address: the name leaves in no output.';
comment on column hearing.reply.entered_by is 'Who typed or brought in what came by letter, mail or sheet; empty for what was sent here.';
comment on column hearing.reply.words is 'Sender and texts for the search of staff. Never searched by the public, who could find out what is masked.';
create index reply_words on hearing.reply using gin (words);
create index on hearing.reply (consultation_id, received_at);

create table hearing.reply_part (
    id             bigint generated always as identity primary key,
    reply_id       bigint not null references hearing.reply on delete cascade,
    position       int not null,
    paragraph_code text not null,
    paragraph_id   bigint references hearing.paragraph,
    text           text not null check (text <> '' and length(text) <= 20000),
    unique (reply_id, position)
);
comment on table hearing.reply_part is 'The general reply (paragraph_code empty) or a comment on one paragraph.';

create table hearing.reply_file (
    id        bigint generated always as identity primary key,
    reply_id  bigint not null references hearing.reply on delete cascade,
    position  int not null check (position between 1 and 5),
    file_name text not null,
    kind      text not null check (kind in ('PDF', 'DOCX', 'ODT', 'JPEG', 'PNG')),
    content   bytea not null check (octet_length(content) > 0),
    unique (reply_id, position)
);
comment on table hearing.reply_file is 'A file sent with a reply, its metadata taken out before it was first stored.';
comment on column hearing.reply_file.file_name is 'As the sender called it: for staff only, it may hold a name.';

create table hearing.reply_contact (
    reply_id   bigint primary key references hearing.reply on delete cascade,
    email      text not null check (email <> ''),
    wants_news boolean not null
);
comment on table hearing.reply_contact is 'For the receipt, and for news of the decision where wants_news. Apart from the reply, so that no output meets it.';

create table hearing.upload (
    submission_hash bytea not null check (length(submission_hash) = 32),
    position        int not null check (position between 1 and 5),
    file_name       text not null,
    kind            text not null,
    content         bytea not null,
    added_at        timestamptz not null,
    primary key (submission_hash, position)
);
comment on table hearing.upload is 'Files of replies that are not sent yet. Moved to the reply at send; deleted after 24 hours if it never is.';
comment on column hearing.upload.submission_hash is 'SHA-256 of the number in the sealed form, so that nobody finds the files without the form.';
create index on hearing.upload (added_at);

create table hearing.reply_withdrawn (
    receipt_hash    bytea primary key check (length(receipt_hash) = 32),
    consultation_id bigint not null references hearing.consultation,
    forget_on       date not null
);
comment on table hearing.reply_withdrawn is 'What is left of a withdrawn reply for a while: enough that a late resend is told so, nothing more.';

create table hearing.reply_number (
    consultation_id bigint not null references hearing.consultation,
    letter          text not null,
    last            int not null,
    primary key (consultation_id, letter)
);
comment on table hearing.reply_number is 'The last number given to a reply. A number is not given twice, also when its reply is withdrawn.';

create function hearing.refuse_change_of_reply() returns trigger language plpgsql as $$
begin
    raise exception 'a reply is not changed' using errcode = 'restrict_violation';
end $$;
create trigger reply_is_immutable before update on hearing.reply for each row execute function hearing.refuse_change_of_reply();
create trigger reply_part_is_immutable before update on hearing.reply_part for each row execute function hearing.refuse_change_of_reply();
create trigger reply_file_is_immutable before update on hearing.reply_file for each row execute function hearing.refuse_change_of_reply();

create table hearing.mask (
    id        bigint generated always as identity primary key,
    part_id   bigint not null references hearing.reply_part on delete cascade,
    starts    int not null check (starts >= 0),
    ends      int not null check (ends > starts),
    kind      text not null check (kind in ('CPR', 'EMAIL', 'PHONE', 'ADDRESS', 'NAME', 'OTHER')),
    reason    text not null check (reason <> ''),
    made_by   text not null,
    made_at   timestamptz not null,
    lifted_by text,
    lifted_because text,
    lifted_at timestamptz,
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null)),
    check (kind <> 'CPR' or lifted_at is null)
);
comment on table hearing.mask is 'A passage of a reply that the public does not read, and the log of it: who hid it and why, who showed it again and why. A CPR number is never shown again.';
comment on column hearing.mask.starts is 'UTF-16 units of the original part, from 0; ends is the first one after.';
comment on column hearing.mask.made_by is 'A name as shown on the pages, or system for what was found when it came.';
create index on hearing.mask (part_id);

create table hearing.screening (
    reply_id            bigint primary key references hearing.reply on delete cascade,
    publication         text not null check (publication in ('WAITING', 'APPROVED', 'REJECTED')),
    waits_for           text[] not null,
    publication_because text not null default '',
    decided_by          text not null default '',
    decided_at          timestamptz,
    late_decision       text check (late_decision in ('COUNTS', 'COUNTS_NOT')),
    late_because        text not null default '',
    late_by             text not null default '',
    late_at             timestamptz,
    assigned_to         text not null default '',
    public_name         text not null,
    public_organisation text not null,
    revision            int not null default 0,
    check (late_decision is null or late_because <> '')
);
comment on table hearing.screening is 'What staff decided about a reply, beside it.';
comment on column hearing.screening.waits_for is 'Why it waited for approval when it came: RULE, FINDING, NAME, FILE, PROTECTED, LATE.';
comment on column hearing.screening.public_name is 'The sender as the public may read it; empty for none.';
create index on hearing.screening (assigned_to) where assigned_to <> '';

create table hearing.public_part (
    part_id        bigint primary key references hearing.reply_part on delete cascade,
    reply_id       bigint not null references hearing.reply on delete cascade,
    position       int not null,
    paragraph_code text not null,
    text           text not null,
    search         tsvector not null generated always as (to_tsvector('danish', text)) stored
);
comment on table hearing.public_part is 'A part with its masked passages replaced: the only text of a reply that any public page, file or API reads.';
create index on hearing.public_part (reply_id);
create index public_part_search on hearing.public_part using gin (search);

create table hearing.public_file (
    file_id     bigint primary key references hearing.reply_file on delete cascade,
    approved_by text not null,
    approved_at timestamptz not null
);
comment on table hearing.public_file is 'A file a person has read and found fit for the public.';

create view hearing.public_reply as
select r.id, r.consultation_id, r.letter, r.number, r.letter || '-' || to_char(r.number, 'FM9999000') as reference, r.speaks_as,
       s.public_name, s.public_organisation, r.late, r.received_at,
       to_tsvector('danish', s.public_name || ' ' || s.public_organisation) as sender_search,
       c.publication <> 'ONLY_IN_REPORT' and c.state in ('OPEN', 'CLOSED', 'ASSESSED', 'DECIDED') as on_pages
from hearing.reply r
join hearing.screening s on s.reply_id = r.id
join hearing.consultation c on c.id = r.consultation_id
where s.publication = 'APPROVED' and (not r.late or s.late_decision = 'COUNTS');
comment on view hearing.public_reply is 'The replies the public may read: on pages where on_pages, in the report all of them. What leaves the house reads this and hearing.public_part, nothing else of a reply.';
