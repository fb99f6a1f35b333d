-- What the administration makes of what came in: a reply cut into segments, each with a resume, an assessment and a
-- recommendation. An opinion of a council is one segment, never more.
create table hearing.segment (
    id              bigint generated always as identity primary key,
    consultation_id bigint not null references hearing.consultation,
    reply_id        bigint references hearing.reply on delete cascade,
    opinion_id      bigint unique references hearing.opinion on delete cascade,
    part_id         bigint references hearing.reply_part on delete cascade,
    starts          int check (starts >= 0),
    quote           text not null default '',
    theme_code      text not null default '',
    paragraph_code  text not null default '',
    resume          text not null default '' check (length(resume) <= 5000),
    assessment      text not null default '' check (length(assessment) <= 20000),
    recommendation  text check (recommendation in ('CHANGED', 'UNCHANGED', 'PASSED_ON', 'OUTSIDE')),
    change_code     text not null default '',
    state           text not null default 'NEW' check (state in ('NEW', 'IN_PROGRESS', 'READY', 'APPROVED')),
    assigned_to     text not null default '',
    created_at      timestamptz not null,
    created_by      text not null,
    revision        int not null default 0,
    check ((reply_id is null) <> (opinion_id is null)),
    check (opinion_id is null or part_id is null),
    check (starts is null or part_id is not null),
    check ((starts is null) = (quote = '')),
    check (change_code = '' or recommendation = 'CHANGED'),
    check (state in ('NEW', 'IN_PROGRESS') or (resume <> '' and assessment <> '' and recommendation is not null)),
    check (state in ('NEW', 'IN_PROGRESS') or recommendation <> 'CHANGED' or change_code <> '')
);
comment on table hearing.segment is 'A piece of a reply, or a whole opinion of a council, and what the administration makes of it.';
comment on column hearing.segment.opinion_id is 'A council is heard as a whole: one segment, its words never cut, merged or counted.';
comment on column hearing.segment.part_id is 'The comment it is, or is cut from; null: the whole reply.';
comment on column hearing.segment.starts is 'Where its words began in the public text of the part when it was cut, in UTF-16 units from 0; null: the whole part.';
comment on column hearing.segment.quote is 'Its words as the public could read them when it was cut. Where more is hidden since, they are looked for again and never shown unless they still stand there.';
comment on column hearing.segment.theme_code is 'A theme of the policy of the process; empty for none.';
comment on column hearing.segment.paragraph_code is 'The paragraph of the document it is about; empty for none.';
comment on column hearing.segment.change_code is 'The paragraph that was changed because of it: shown before and after.';
comment on column hearing.segment.revision is 'Counts edits, so that two people who edit at once do not overwrite each other.';
create index on hearing.segment (consultation_id, state);
create index on hearing.segment (reply_id);
create index on hearing.segment (part_id);

create table hearing.segment_event (
    id         bigint generated always as identity primary key,
    segment_id bigint not null references hearing.segment on delete cascade,
    at         timestamptz not null,
    by_name    text not null,
    deed       text not null check (deed in ('CUT', 'CUT_ANEW', 'WRITTEN', 'OVERWRITTEN', 'ASSIGNED', 'MOVED')),
    detail     text not null default ''
);
comment on table hearing.segment_event is 'Who did what to a segment, and when.';
comment on column hearing.segment_event.detail is 'ASSIGNED: to whom, empty for nobody; MOVED: the new state. Never what somebody wrote.';
create index on hearing.segment_event (segment_id, id);

create table hearing.left_out (
    reply_id   bigint primary key references hearing.reply on delete cascade,
    because    text not null check (because <> ''),
    decided_by text not null,
    decided_at timestamptz not null
);
comment on table hearing.left_out is 'A reply that is not assessed, and the reason: without one a hearing is not assessed until every reply is.';

create table hearing.boilerplate (
    id         bigint generated always as identity primary key,
    title      text not null unique check (title <> '' and length(title) <= 120),
    text       text not null check (text <> '' and length(text) <= 5000),
    changed_by text not null,
    changed_at timestamptz not null,
    revision   int not null default 0
);
comment on table hearing.boilerplate is 'A text that is used in many assessments. It is copied into them: changing it changes none of them.';
