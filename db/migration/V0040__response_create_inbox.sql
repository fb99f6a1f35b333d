create schema response;
comment on schema response is 'What was answered. Nothing here knows who somebody is, where they came from, or the minute they answered.';

create table response.inbox (
    submission_id uuid primary key,
    version_id    bigint not null references survey.version,
    receipt_hash  bytea not null unique check (length(receipt_hash) = 32),
    mode          text not null check (mode in ('WEB', 'TABLET', 'PAPER', 'PHONE', 'WORKSHOP')),
    place         text,
    language      text not null,
    received_on   date not null,
    late          boolean not null default false,
    answers       jsonb not null
);
comment on table response.inbox is 'Where a sent answer is made durable before "Tak". A job moves rows on in shuffled batches of at least ten, so that xmin, ctid and order of response.answer_sheet tell nothing of when or beside what a row arrived.';
comment on column response.inbox.receipt_hash is 'SHA-256 of the receipt code; the code itself is nowhere.';
comment on column response.inbox.place is 'Where a tablet stood, never whose answer it is.';
comment on column response.inbox.received_on is 'The day, never the minute.';
comment on column response.inbox.late is 'Begun before closing and sent within 24 hours after it.';

create table response.answer_sheet (
    id           uuid primary key,
    version_id   bigint not null references survey.version,
    survey_id    bigint not null references survey.questionnaire,
    receipt_hash bytea not null unique check (length(receipt_hash) = 32),
    mode         text not null check (mode in ('WEB', 'TABLET', 'PAPER', 'PHONE', 'WORKSHOP')),
    place        text,
    language     text not null,
    received_on  date not null,
    late         boolean not null default false,
    answers      jsonb not null
);
comment on table response.answer_sheet is 'An answer, pinned to its version. answers is the record of truth, by question and option code; the narrow tables beside it are derived and can be rebuilt.';
comment on column response.answer_sheet.id is 'Drawn at random when the row is moved; not the submission_id.';
create index on response.answer_sheet (survey_id);

create table response.answer_choice (
    response_id uuid not null references response.answer_sheet on delete cascade,
    survey_id   bigint not null,
    question    text not null,
    item        text not null default '',
    option      text not null,
    primary key (response_id, question, item, option)
);
comment on table response.answer_choice is 'Derived: one row per chosen option. item is the row of a Likert question, empty otherwise.';
create index answer_choice_counted on response.answer_choice (survey_id, question, item, option);
comment on index response.answer_choice_counted is 'Counting reads this alone. It ends with the option, so that equal entries are kept once with a list of their rows: a seventh of the size it had with response_id at its end.';

create table response.answer_number (
    response_id uuid not null references response.answer_sheet on delete cascade,
    survey_id   bigint not null,
    question    text not null,
    item        text not null default '',
    value       numeric not null,
    primary key (response_id, question, item)
);
comment on table response.answer_number is 'Derived: scales, numbers, dates as days since 1970-01-01; for a ranking item is the option and value its place from 1; for an allocation item is the option and value its points.';
create index answer_number_counted on response.answer_number (survey_id, question, item, value);

create table response.answer_text (
    response_id uuid not null references response.answer_sheet on delete cascade,
    survey_id   bigint not null,
    question    text not null,
    text        text not null,
    masked_cpr    smallint not null default 0,
    masked_phones smallint not null default 0,
    masked_mails  smallint not null default 0,
    masked_places smallint not null default 0,
    primary key (response_id, question)
);
comment on table response.answer_text is 'Derived: free text as it was stored, CPR numbers already masked.';
comment on column response.answer_text.masked_cpr is 'How many CPR numbers were taken out before the text was stored. The three beside it: how many phone numbers, e-mail and street addresses are masked where it is shown. Counted once here, so that a page need not read every text.';
create index answer_text_shown on response.answer_text (survey_id, question, md5(question || response_id::text));
comment on index response.answer_text_shown is 'The order texts are shown in: one of its own for each question, so that two texts of one person cannot be paired by their places.';

create table response.withdrawn (
    receipt_hash bytea primary key check (length(receipt_hash) = 32),
    survey_id    bigint not null references survey.questionnaire,
    forget_on    date not null
);
comment on table response.withdrawn is 'What is left of a withdrawn answer until 30 days after closing: enough that a late resend is told so, nothing more.';

create table response.draft_page (
    draft_key     bytea not null check (length(draft_key) = 32),
    seq           int not null check (seq >= 0),
    version_id    bigint not null references survey.version,
    submission_id uuid not null,
    language      text not null,
    page          text not null,
    patch         jsonb not null,
    saved_on      date not null,
    primary key (draft_key, seq)
);
comment on table response.draft_page is 'Stop and continue: one appended patch per page sent, found by the SHA-256 of a resume code, and only once somebody asked to stop. Deleted at send or after 30 days.';
comment on column response.draft_page.submission_id is 'Travels with the draft, so that two devices that continue it still give one answer.';
comment on column response.draft_page.page is 'The page the person stood on.';
comment on column response.draft_page.patch is 'What was typed, by field name, not yet judged; CPR numbers masked. A later patch overrides an earlier one field by field.';
comment on column response.draft_page.saved_on is 'The day, never the minute.';
create index on response.draft_page (saved_on);

create table response.page_count (
    survey_id bigint not null references survey.questionnaire,
    day       date not null,
    page      text not null,
    mode      text not null check (mode in ('WEB', 'TABLET', 'PAPER', 'PHONE', 'WORKSHOP')),
    reached   bigint not null,
    primary key (survey_id, day, page, mode)
);
comment on table response.page_count is 'How many reached each page, by day: completion and drop-off without following anybody.';
