-- Beside every report its twin without quotes and names is frozen: it stands at the address when the public date has passed.
alter table report.rendering drop constraint rendering_kind_check;
alter table report.rendering add constraint rendering_kind_check check (kind in
    ('PDF', 'HTML_FRONT', 'HTML_BODY', 'TABLES_CSV', 'TABLES_JSON', 'BRIEF_PDF', 'TWIN_PDF', 'TWIN_HTML_FRONT', 'TWIN_HTML_BODY', 'TWIN_CSV', 'TWIN_JSON'));
comment on column report.rendering.kind is 'BRIEF_PDF is the two pages of a consultation report that a committee reads in five minutes. TABLES_JSON is the canonical data. TWIN_ are those of the twin, without words and names of people: they stay when the others are deleted.';

alter table report.edition add column twin_sha256 text check (twin_sha256 ~ '^[0-9a-f]{64}$');
comment on column report.edition.twin_sha256 is 'Of the canonical data of its twin; null for what was made before there were twins.';
