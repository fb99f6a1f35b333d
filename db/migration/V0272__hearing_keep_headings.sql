-- A document has a title and two levels of headings, and keeps them.
alter table hearing.document_version add column title text not null default '' check (length(title) <= 400);
comment on column hearing.document_version.title is 'As it stands at the top of the document; empty for none. The hearing has a title of its own.';
alter table hearing.section add column chapter text not null default '' check (length(chapter) <= 600);
comment on column hearing.section.chapter is 'The headings it stands under, the highest first, with " – " between; empty for none.';
