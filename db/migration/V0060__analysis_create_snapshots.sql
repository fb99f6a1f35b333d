create schema analysis;
comment on schema analysis is 'Counts as they were taken up for results. What leaves here has passed disclosure control.';

create table analysis.snapshot (
    id          bigint generated always as identity primary key,
    survey_id   bigint not null references survey.questionnaire on delete cascade,
    number      int not null check (number > 0),
    taken_on    date not null,
    taken_by    text not null,
    respondents int not null check (respondents >= 0),
    tables      jsonb not null,
    unique (survey_id, number)
);
comment on table analysis.snapshot is 'All tables of a survey as counted on one day. Results are read from the newest and never recomputed, so that no single answer or withdrawal can be read off as a difference.';
comment on column analysis.snapshot.respondents is 'Moved answers at the time; the next snapshot needs at least ten more or fewer.';
comment on column analysis.snapshot.tables is 'Counts with what of them is withheld. Internal: raw counts never leave the room.';

create table analysis.taking_up (
    survey_id bigint primary key references survey.questionnaire on delete cascade,
    state     text not null check (state in ('WAITING', 'COUNTING', 'PROTECTING', 'KEEPING', 'FAILED')),
    asked_by  text not null,
    asked_at  timestamptz not null,
    reference text
);
comment on table analysis.taking_up is 'Results that are being taken up by a job: how far it is, or that it failed. The row goes when the snapshot is kept.';
comment on column analysis.taking_up.reference is 'To be found in the log, when it failed.';
