-- Drafts begun before are found and ended where they stand; nothing new is put there.
alter table response.draft_page rename to plain_draft_page;
alter index response.draft_page_pkey rename to plain_draft_page_pkey;
alter index response.draft_page_saved_on_idx rename to plain_draft_page_saved_on_idx;
comment on table response.plain_draft_page is 'Drafts from before drafts were sealed, found by the SHA-256 of the resume code. Deleted at send or after 30 days; nothing is written here any more.';

create table response.draft_page (
    draft_key bytea not null check (length(draft_key) = 32),
    seq       int not null check (seq >= 0),
    saved_on  date not null,
    sealed    bytea not null,
    primary key (draft_key, seq)
);
alter table response.draft_page alter column sealed set storage external;
comment on table response.draft_page is 'Stop and continue: one appended patch per page sent, and only once somebody asked to stop. Nobody without the resume code can read it. Deleted at send or after 30 days.';
comment on column response.draft_page.draft_key is 'HMAC of the resume code under the signing key.';
comment on column response.draft_page.saved_on is 'The day, never the minute.';
comment on column response.draft_page.sealed is 'AES-256-GCM under a key made from the resume code: version, submission_id, language, page and what was typed, CPR numbers masked; filled up to a length that follows from the survey.';
create index on response.draft_page (saved_on);
