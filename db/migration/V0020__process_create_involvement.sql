-- An involvement process: what citizens are asked about one policy, from the first workshop to the decision.
create schema process;
comment on schema process is 'Involvement processes: phases, milestones, the bodies that steer them. What happens in them belongs to other rooms.';

create table process.involvement (
    slug      text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title     text not null check (title <> ''),
    summary   text not null,
    policy    text not null references policy.document,
    authority text not null check (authority <> ''),
    example   boolean not null
);
comment on table process.involvement is 'One process with a public page at /inddragelse/{slug}.';
comment on column process.involvement.summary is 'Why people are asked, in a few plain sentences.';
comment on column process.involvement.authority is 'The authority that asks, such as "Fjordby Kommune".';
comment on column process.involvement.example is 'Invented data; every page and PDF says so.';

create table process.phase (
    id          text primary key,
    involvement text not null references process.involvement,
    position    int not null,
    title       text not null,
    description text not null,
    starts_on   date not null,
    ends_on     date not null,
    unique (involvement, position),
    check (ends_on >= starts_on)
);
comment on table process.phase is 'A stretch of the process. Whether it is running follows from the clock and is never stored.';
comment on column process.phase.ends_on is 'The last day of the phase, to the end of that day.';

create table process.milestone (
    id          text primary key,
    involvement text not null references process.involvement,
    position    int not null,
    title       text not null,
    description text not null,
    falls_on    date not null,
    unique (involvement, position)
);
comment on table process.milestone is 'Something that happens on a day, such as the meeting that decides.';

create table process.body (
    id          text primary key,
    involvement text not null references process.involvement,
    position    int not null,
    kind        text not null check (kind in ('SPECIAL_COMMITTEE', 'POLITICAL_COMMITTEE', 'COUNCIL_BOARD', 'STEERING_GROUP', 'WORKING_GROUP')),
    name        text not null,
    task        text not null,
    unique (involvement, position)
);
comment on table process.body is 'Who steers, writes and decides.';
comment on column process.body.kind is 'SPECIAL_COMMITTEE: an opgaveudvalg under kommunestyrelsesloven § 17, stk. 4. COUNCIL_BOARD: kommunalbestyrelsen.';
