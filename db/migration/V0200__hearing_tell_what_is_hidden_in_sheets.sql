-- What a spreadsheet holds that its reader may not have seen is told before any of it is taken.
alter table hearing.sheet_plan
    add column hidden_sheets text[] not null default '{}',
    add column other_sheets text[] not null default '{}',
    add column hidden_rows int[] not null default '{}',
    add column hidden_columns text[] not null default '{}';
comment on column hearing.sheet_plan.hidden_sheets is 'Names of hidden sheets, which are not read.';
comment on column hearing.sheet_plan.other_sheets is 'Names of sheets that can be seen and are not read: the first one is.';
comment on column hearing.sheet_plan.hidden_rows is 'Numbers of rows with a reply that are hidden or filtered away, as the program counts them; they are read.';
comment on column hearing.sheet_plan.hidden_columns is 'Headings of hidden columns that are read.';
