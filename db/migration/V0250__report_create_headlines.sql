-- "Kort fortalt" is written by people: each headline rests on a number, and is printed only while that number stands.
create table report.headline (
    id              bigint generated always as identity primary key,
    survey_id       bigint references survey.questionnaire on delete cascade,
    consultation_id bigint references hearing.consultation on delete cascade,
    language        text not null check (language in ('DA', 'EN')),
    part            text not null check (part in ('HEADLINE', 'COUNCIL')),
    position        int not null check (position > 0),
    sentence        text not null check (sentence <> ''),
    rests_on        text not null,
    told            text not null,
    written_by      text not null,
    written_at      timestamptz not null,
    constraint headline_is_about_a_survey_or_a_hearing check ((survey_id is null) <> (consultation_id is null)),
    constraint councils_are_heard_in_hearings check (part <> 'COUNCIL' or consultation_id is not null)
);
create unique index on report.headline (survey_id, language, part, position) where survey_id is not null;
create unique index on report.headline (consultation_id, language, part, position) where consultation_id is not null;
comment on table report.headline is 'The sentences staff wrote for "Kort fortalt", in their order, for all editions about a survey or a hearing in one language.';
comment on column report.headline.part is 'HEADLINE rests on a number of the edition; COUNCIL is the one sentence about the opinion of a council.';
comment on column report.headline.rests_on is 'The key of the number, or the number of the opinion (r-001).';
comment on column report.headline.told is 'The number with its base as it stood when staff wrote the sentence; of an opinion the SHA-256 of its words. Where the edition says otherwise the sentence is not printed.';

comment on column report.rendering.kind is 'BRIEF_PDF is the one page of a consultation report that a committee reads in five minutes. TABLES_JSON is the canonical data.';
