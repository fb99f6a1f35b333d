create table response.tablet_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    survey_id  bigint not null references survey.questionnaire,
    place      text not null check (length(place) between 1 and 100),
    made_on    date not null,
    revoked    boolean not null default false
);
comment on table response.tablet_link is 'A tablet that stands at a place and is used by many: answers given through its link carry mode TABLET and the place, never a person.';
comment on column response.tablet_link.token_hash is 'SHA-256 of the link''s secret; the secret is shown once to the staff who made it.';
create index on response.tablet_link (survey_id);
