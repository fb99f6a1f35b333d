-- A hearing: a draft is sent out, everybody may answer until a day, the answers are assessed, a committee decides.
create schema hearing;
comment on schema hearing is 'Hearings: the document in hearing, who must be heard, replies, opinions and their assessment.';

create table hearing.consultation (
    id                bigint generated always as identity primary key,
    slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    process_slug      text not null,
    title             text not null check (title <> ''),
    summary           text not null,
    audience          text not null,
    case_number       text not null,
    department        text not null,
    contact_name      text not null,
    contact_email     text not null,
    contact_phone     text not null,
    committee         text not null,
    decision_on       date,
    opens_on          date not null,
    deadline          date not null check (deadline >= opens_on),
    late_days         int not null check (late_days between 0 and 60),
    publication       text not null check (publication in ('AT_ONCE', 'AFTER_APPROVAL', 'ONLY_IN_REPORT')),
    public_until      date not null check (public_until >= deadline),
    retained_until    date not null check (retained_until >= public_until),
    state             text not null default 'DRAFT'
                      check (state in ('DRAFT', 'OPEN', 'CLOSED', 'ASSESSED', 'DECIDED', 'ARCHIVED', 'WITHDRAWN')),
    decision          text not null default '',
    withdrawn_because text not null default '',
    example           boolean not null,
    created_at        timestamptz not null,
    revision          bigint not null default 0,
    check (state not in ('DECIDED') or decision <> ''),
    check (state <> 'WITHDRAWN' or withdrawn_because <> ''),
    check (state in ('DRAFT', 'WITHDRAWN', 'ARCHIVED') or (committee <> '' and decision_on > deadline))
);
comment on table hearing.consultation is 'A hearing with a public page at /h/{slug}. Called so because a table named like its schema has no good name in Java.';
comment on column hearing.consultation.process_slug is 'The involvement process it is shown under; its policy supplies the themes.';
comment on column hearing.consultation.summary is 'What it is about, in a few plain sentences.';
comment on column hearing.consultation.audience is 'Who can answer, in a sentence; empty: everybody.';
comment on column hearing.consultation.case_number is 'The number of the case in the case system; empty when there is none.';
comment on column hearing.consultation.committee is 'The committee that decides. A hearing opens only with it and its day: heard after the decision is not heard.';
comment on column hearing.consultation.deadline is 'The last day, Europe/Copenhagen, to its end.';
comment on column hearing.consultation.late_days is 'So many days after the deadline replies are still taken in, as late ones.';
comment on column hearing.consultation.publication is 'When replies are shown to the public; told before sending, so it is not changed once the hearing is open.';
comment on column hearing.consultation.public_until is 'First clock, told before sending: the day the public copy is deleted.';
comment on column hearing.consultation.retained_until is 'Second clock, told before sending: how long the case system keeps the replies.';
comment on column hearing.consultation.state is 'What staff made of it. Whether replies are taken at this moment follows from the clock too and is never stored.';
comment on column hearing.consultation.decision is 'What the committee decided, in plain words; written when it is decided.';
comment on column hearing.consultation.withdrawn_because is 'Shown to whoever comes to a withdrawn hearing.';
comment on column hearing.consultation.example is 'Invented data: every page and PDF says so.';
comment on column hearing.consultation.revision is 'Counts edits, so that two people who edit at once do not overwrite each other.';
create index on hearing.consultation (process_slug);

create table hearing.enclosure (
    id              bigint generated always as identity primary key,
    consultation_id bigint not null references hearing.consultation,
    title           text not null check (title <> ''),
    file_name       text not null check (file_name <> ''),
    media_type      text not null,
    content         bytea not null check (octet_length(content) between 1 and 10485760),
    added_at        timestamptz not null
);
comment on table hearing.enclosure is 'A file that belongs to the hearing (bilag). Public with it.';
comment on column hearing.enclosure.media_type is 'Told from the content, never from the name.';
create index on hearing.enclosure (consultation_id);
