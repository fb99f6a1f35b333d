-- Spreadsheets with replies that staff bring in: looked at first, then brought in.
create table hearing.sheet (
    id              uuid primary key,
    consultation_id bigint not null references hearing.consultation,
    file_name       text not null,
    content         bytea check (octet_length(content) <= 5242880),
    added_by        text not null,
    added_at        timestamptz not null,
    entered         int,
    known           int,
    check ((entered is null) = (known is null) and (content is null or entered is null))
);
comment on table hearing.sheet is 'A spreadsheet between its check and its import. Deleted after 24 hours, whatever became of it.';
comment on column hearing.sheet.content is 'The file as it was sent; deleted when it is brought in.';
comment on column hearing.sheet.entered is 'How many replies it gave; null until it is brought in.';
comment on column hearing.sheet.known is 'How many of its rows were in already.';
create index on hearing.sheet (added_at);
