-- A report of a survey or hearing that is still open says so, and whoever releases it is asked. Results are taken up with a
-- summary only when somebody said so.
alter table report.edition add column interim boolean not null default false, add column take_up boolean not null default false;
comment on column report.edition.interim is 'Made while people could still answer: on its front, on its first page, and asked about at release.';
comment on column report.edition.take_up is 'Whoever asked for it said that results are to be taken up with it, which cannot be undone.';

alter table report.edition disable trigger edition_is_frozen;
update report.edition e set interim = true from report.rendering r
where r.edition_id = e.id and r.kind = 'TABLES_JSON' and e.kind = 'SUMMARY' and convert_from(r.content, 'UTF8') like '%"interim":true%';
alter table report.edition enable trigger edition_is_frozen;
