-- Spreadsheets are looked through and brought in by a job; what it finds and how far it is stands beside the file.
alter table hearing.sheet drop constraint sheet_content_check;
alter table hearing.sheet drop constraint sheet_check;
alter table hearing.sheet
    add column state text not null default 'CHECKING' check (state in ('CHECKING', 'FAULTY', 'READY', 'BRINGING_IN', 'DONE', 'FAILED')),
    add column attempt int not null default 0,
    add column rows_done int not null default 0,
    add column rows_total int not null default 0,
    add column problem text,
    add column faults int not null default 0,
    add column failure text check (failure in ('CLOSED', 'UNEXPECTED')),
    add column reference text,
    add column asked_by text not null default '',
    add column asked_account uuid,
    add column o_first int,
    add column o_count int not null default 0,
    add column p_first int,
    add column p_count int not null default 0;
update hearing.sheet set state = 'DONE' where entered is not null;
alter table hearing.sheet
    alter column state drop default,
    add check (octet_length(content) <= 10485760),
    add check ((entered is null) = (known is null) and (state = 'DONE') = (entered is not null) and (state = 'DONE') = (content is null)),
    add check ((state = 'FAILED') = (failure is not null));
comment on table hearing.sheet is 'A spreadsheet with replies from the moment it is sent in: looked through, mended, brought in. Deleted after seven days, whatever became of it.';
comment on column hearing.sheet.attempt is 'Counts the job''s beginnings: one that was thought dead writes nothing over its successor.';
comment on column hearing.sheet.rows_done is 'How far the job is. rows_total is 0 while it is not known how many there are.';
comment on column hearing.sheet.problem is 'Why the file as a whole cannot be brought in, a SheetFault; null when single cells are at fault, or nothing is.';
comment on column hearing.sheet.faults is 'How many cells are at fault; the first of them stand in hearing.sheet_fault.';
comment on column hearing.sheet.reference is 'To be found in the log, when the job failed.';
comment on column hearing.sheet.asked_by is 'Who pressed the button; the replies say it as entered_by.';
comment on column hearing.sheet.o_first is 'The first of o_count numbers set aside for organisations, p_first of p_count for people: in a moment of their own, so that citizens who send do not wait for the whole sheet. A second attempt takes the same.';

create table hearing.sheet_fault (
    sheet_id      uuid not null references hearing.sheet on delete cascade,
    position      int not null,
    row_number    int not null,
    column_letter text not null,
    heading       text not null,
    kind          text not null,
    primary key (sheet_id, position)
);
comment on table hearing.sheet_fault is 'What is wrong with a spreadsheet, cell by cell; the first hundred.';
comment on column hearing.sheet_fault.column_letter is 'Empty when the sheet has no such column.';
comment on column hearing.sheet_fault.heading is 'A SheetColumn; kind is a CellFault.';

create table hearing.sheet_plan (
    sheet_id   uuid primary key references hearing.sheet on delete cascade,
    rows       int not null,
    news       int not null,
    known      int not null,
    repeated   int not null,
    late       int not null,
    masked     int not null,
    protected  int not null,
    mails      int not null,
    unused     text[] not null
);
comment on table hearing.sheet_plan is 'What bringing a spreadsheet in will do, counted when it was looked through.';
comment on column hearing.sheet_plan.known is 'In already, or withdrawn.';
comment on column hearing.sheet_plan.unused is 'Headings of columns that are not read.';
