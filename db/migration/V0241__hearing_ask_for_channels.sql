-- A spreadsheet is no way by which a reply comes: its rows say how each came, or staff say it once for those that do not.
alter table hearing.reply drop constraint reply_channel_check;
alter table hearing.reply add constraint reply_channel_check check (channel in ('WEB', 'MAIL', 'LETTER', 'PHONE', 'SHEET'));
comment on column hearing.reply.channel is 'How it came. SHEET: brought in with a spreadsheet before its channel was asked for; nobody said how it came.';
alter table hearing.sheet add column channel text check (channel in ('WEB', 'MAIL', 'LETTER', 'PHONE'));
comment on column hearing.sheet.channel is 'How the rows came that do not say it themselves; null until somebody said so, and when every row does.';
alter table hearing.sheet_plan
    add column by_web int not null default 0,
    add column by_mail int not null default 0,
    add column by_letter int not null default 0,
    add column by_phone int not null default 0,
    add column by_unsaid int not null default 0;
comment on column hearing.sheet_plan.by_unsaid is 'New rows that do not say how they came; by_web and the others count those that do.';
-- What was looked through before the question was there is asked about as well.
update hearing.sheet_plan set by_unsaid = news;
