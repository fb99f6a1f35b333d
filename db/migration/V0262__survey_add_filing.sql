-- The case date acts after staff have confirmed that the case file was filed. A survey that had been opened told people a day
-- without that condition: it keeps the promise it gave.
alter table survey.questionnaire
    add column waits_for_filing boolean not null default true,
    add column filed_at         timestamptz,
    add column filed_by         text check (filed_by <> ''),
    add column filed_as         text check (filed_as <> ''),
    add column filed_sha256     text check (filed_sha256 ~ '^[0-9a-f]{64}$'),
    add column emptied_on       date,
    add constraint a_filing_is_whole check (num_nonnulls(filed_at, filed_by, filed_as, filed_sha256) in (0, 4)),
    add constraint filed_before_emptied check (emptied_on is null or not waits_for_filing or filed_at is not null);
update survey.questionnaire set waits_for_filing = false where state <> 'DRAFT';
comment on column survey.questionnaire.waits_for_filing is 'People are told that their answers are deleted on the second day once the case file is filed. False where they were told the day alone.';
comment on column survey.questionnaire.filed_as is 'Where in the journal the case file lies, as staff wrote it.';
comment on column survey.questionnaire.filed_sha256 is 'Of what was filed: what came after it has to be filed anew before anything is deleted.';
comment on column survey.questionnaire.emptied_on is 'The day the second clock acted: what shows people''s words is deleted.';
comment on column survey.questionnaire.retained_until is 'Second clock, told before sending: after this day the answers are deleted, where waits_for_filing once the case file is filed.';
