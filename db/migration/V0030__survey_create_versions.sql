create schema survey;
comment on schema survey is 'What is asked: surveys and their published versions.';

create table survey.questionnaire (
    id                bigint generated always as identity primary key,
    slug              text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    process_slug      text not null,
    policy_slug       text not null,
    authority         text not null,
    draft             jsonb not null,
    state             text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'CLOSED', 'ARCHIVED')),
    opens_on          date not null,
    closes_on         date not null check (closes_on >= opens_on),
    closed_at         timestamptz,
    public_until      date not null,
    retained_until    date not null check (retained_until >= public_until),
    threshold         int not null default 5 check (threshold between 3 and 10),
    example           boolean not null default false,
    revision          bigint not null default 0,
    check ((state in ('DRAFT', 'OPEN')) = (closed_at is null))
);
comment on table survey.questionnaire is 'A survey: when it is open, how long what it gathers is kept, and the draft of its next version.';
comment on column survey.questionnaire.draft is 'The samraad-survey document being written; what respondents see is the newest row of survey.version.';
comment on column survey.questionnaire.closes_on is 'The last day, Europe/Copenhagen, to its end.';
comment on column survey.questionnaire.closed_at is 'The moment staff closed it by hand; the last day closes it by itself, and then nothing is written here.';
comment on column survey.questionnaire.state is 'OPEN means released by staff; whether answers are taken at this moment follows from the clock and is never stored.';
comment on column survey.questionnaire.policy_slug is 'The policy whose themes the questions point at; checked at publication.';
comment on column survey.questionnaire.process_slug is 'The involvement process it is shown under.';
comment on column survey.questionnaire.public_until is 'First clock, told before sending: the day public copies (results pages, reports on the web) are deleted.';
comment on column survey.questionnaire.retained_until is 'Second clock, told before sending: the day the answers are deleted.';
comment on column survey.questionnaire.threshold is 'The smallest number of people a published cell may speak of.';
comment on column survey.questionnaire.example is 'Invented data: every page and PDF says so.';
comment on column survey.questionnaire.revision is 'Counts edits, so that two people who edit at once do not overwrite each other.';

create table survey.version (
    id           bigint generated always as identity primary key,
    survey_id    bigint not null references survey.questionnaire,
    number       int not null check (number > 0),
    definition   jsonb not null,
    published_at timestamptz not null,
    published_by text not null,
    unique (survey_id, number)
);
comment on table survey.version is 'A published version. Never changed, never removed while answers point at it.';

create function survey.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a published version cannot be changed' using errcode = 'restrict_violation';
end $$;
create trigger version_is_immutable before update on survey.version
    for each row execute function survey.refuse_change();
create trigger version_is_not_emptied before truncate on survey.version
    for each statement execute function survey.refuse_change();
comment on function survey.refuse_change is 'Removal of a version with answers is refused by the foreign keys of response.';
