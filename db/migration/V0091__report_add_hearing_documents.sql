-- A report is made of a survey or of a hearing; which, its kind says.
alter table report.edition alter column survey_id drop not null;
alter table report.edition add column kind text not null default 'SUMMARY' check (kind in ('SUMMARY', 'REPLIES', 'CONSULTATION_REPORT'));
alter table report.edition alter column kind drop default;
alter table report.edition add column consultation_id bigint references hearing.consultation;
alter table report.edition add constraint edition_is_about_a_survey_or_a_hearing
    check ((kind = 'SUMMARY') = (survey_id is not null) and (kind <> 'SUMMARY') = (consultation_id is not null));
comment on column report.edition.kind is 'SUMMARY of a survey; REPLIES, the replies to a hearing in full; CONSULTATION_REPORT, the hvidbog of a hearing.';
comment on column report.edition.survey_id is 'Of a SUMMARY; null otherwise.';
comment on column report.edition.consultation_id is 'The hearing the other kinds are about; null for a SUMMARY.';
create index on report.edition (consultation_id);

alter table report.rendering drop constraint rendering_kind_check;
alter table report.rendering add constraint rendering_kind_check
    check (kind in ('PDF', 'HTML_FRONT', 'HTML_BODY', 'TABLES_CSV', 'TABLES_JSON', 'BRIEF_PDF'));
comment on column report.rendering.kind is 'BRIEF_PDF is the two pages of a consultation report that a committee reads in five minutes. TABLES_JSON is the canonical data.';
