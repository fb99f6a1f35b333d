create schema report;
comment on schema report is 'What is written for those who decide: reports in the making, previewed, released and frozen.';

create table report.edition (
    id                bigint generated always as identity primary key,
    survey_id         bigint not null references survey.questionnaire,
    slug              text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    language          text not null check (language in ('DA', 'EN')),
    state             text not null check (state in ('REQUESTED', 'RUNNING', 'FAILED', 'PREVIEW', 'RELEASED', 'RETRACTED')),
    number            int check (number > 0),
    title             text,
    subtitle          text,
    requested_at      timestamptz not null,
    requested_by      text not null,
    as_of             date,
    steps_done        int not null default 0,
    step              text,
    failure           text,
    failure_reference text,
    data_sha256       text check (data_sha256 ~ '^[0-9a-f]{64}$'),
    released_at       timestamptz,
    released_by       text,
    retracted_at      timestamptz,
    retracted_by      text,
    retraction_reason text,
    revision          bigint not null default 0,
    check (state not in ('PREVIEW', 'RELEASED', 'RETRACTED')
           or (number is not null and title is not null and as_of is not null and data_sha256 is not null)),
    check (state <> 'FAILED' or failure is not null),
    check ((state in ('RELEASED', 'RETRACTED')) = (released_at is not null)),
    check ((released_at is null) = (released_by is null)),
    check ((state = 'RETRACTED') = (retracted_at is not null)),
    check (retracted_at is null or (retracted_by is not null and retraction_reason <> ''))
);
comment on table report.edition is 'One making of one report. Many may be made and looked at; those released keep their number and are never changed.';
comment on column report.edition.slug is 'The public address, /rapport/{slug}: the same for all editions in one language.';
comment on column report.edition.number is 'The version printed on the front: one more than the newest released when it was made.';
comment on column report.edition.as_of is 'The day whose results it shows. The only time the document itself knows.';
comment on column report.edition.steps_done is 'How far the making has come; what stands on the progress page.';
comment on column report.edition.failure is 'Why the making failed, as a constant of report.Failure.';
comment on column report.edition.failure_reference is 'Found again in the log; empty when the failure explains itself.';
comment on column report.edition.data_sha256 is 'Of the canonical data (the attached JSON). Printed on the front page.';
comment on column report.edition.released_by is 'The name as it was shown then. It stands outside the frozen bytes.';
comment on column report.edition.revision is 'Counts changes, so that two who act at once do not overwrite each other.';
create unique index one_edition_for_each_released_number on report.edition (slug, number) where released_at is not null;
create index on report.edition (survey_id);
create index on report.edition (state) where state in ('REQUESTED', 'RUNNING');

create table report.rendering (
    id         bigint generated always as identity primary key,
    edition_id bigint not null references report.edition,
    kind       text not null check (kind in ('PDF', 'HTML_FRONT', 'HTML_BODY', 'TABLES_CSV', 'TABLES_JSON')),
    content    bytea not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    unique (edition_id, kind)
);
comment on table report.rendering is 'What an edition looks like, byte for byte as it is handed out. TABLES_JSON is the canonical data.';

create table report.chosen_quote (
    survey_id   bigint not null references survey.questionnaire,
    question    text not null,
    text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (survey_id, question, text_sha256)
);
comment on table report.chosen_quote is 'Which comments staff have chosen to quote. The words are fetched anew for every edition, so that those of a withdrawn answer are not quoted again.';
comment on column report.chosen_quote.text_sha256 is 'Of the masked text.';

create function report.keep_what_was_released() returns trigger language plpgsql as $$
begin
    if old.released_at is null then
        if tg_op = 'DELETE' then return old; end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and old.state = 'RELEASED' and new.state = 'RETRACTED'
       and (to_jsonb(new) - '{state,retracted_at,retracted_by,retraction_reason,revision}'::text[])
         = (to_jsonb(old) - '{state,retracted_at,retracted_by,retraction_reason,revision}'::text[]) then
        return new;
    end if;
    raise exception 'a released report cannot be changed, only retracted' using errcode = 'restrict_violation';
end $$;
create trigger edition_is_frozen before update or delete on report.edition
    for each row execute function report.keep_what_was_released();

create function report.keep_released_bytes() returns trigger language plpgsql as $$
declare
    touched bigint := case when tg_op = 'INSERT' then new.edition_id else old.edition_id end;
begin
    if exists (select from report.edition where id = touched and released_at is not null) then
        raise exception 'the bytes of a released report cannot be changed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;
create trigger rendering_is_frozen before insert or update or delete on report.rendering
    for each row execute function report.keep_released_bytes();
