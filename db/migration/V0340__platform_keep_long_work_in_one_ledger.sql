-- Taking results up, making editions and looking sheets through each kept a ledger of their own. What is under way when this runs is
-- asked for again; what had failed stays failed, with its reference.
create table platform.work (
    id        bigint generated always as identity primary key,
    kind      text not null,
    subject   text not null,
    state     text not null check (state in ('ASKED', 'RUNNING', 'FAILED')),
    step      text,
    done      int not null default 0,
    total     int not null default 0,
    asked_by  text not null,
    asked_at  timestamptz not null,
    attempt   int not null default 0,
    refusal   text,
    reference text,
    failed_at timestamptz,
    unique (kind, subject),
    check ((state = 'FAILED') = (failed_at is not null)),
    check (state = 'FAILED' or (refusal is null and reference is null))
);
comment on table platform.work is 'Long work that people wait for: how far it is, or that it failed. The row goes when what it made is kept.';
comment on column platform.work.kind is 'The name of the job that does it; the room it belongs to stands before the point.';
comment on column platform.work.subject is 'What it is about: the id of a row of that room, as text.';
comment on column platform.work.step is 'What it is at, a constant of the kind''s own; null before the first, and in work that is only counted.';
comment on column platform.work.total is 'Of how many steps or parts; 0 while it is not known.';
comment on column platform.work.attempt is 'Counts the beginnings: an instance that was thought dead writes nothing over its successor.';
comment on column platform.work.refusal is 'Why it failed when staff can be told, a constant of the kind''s own.';
comment on column platform.work.reference is 'To be found in the log, when it failed by surprise.';

insert into platform.work (kind, subject, state, total, asked_by, asked_at, reference, failed_at)
select 'analysis.take-up', t.survey_id, case t.state when 'FAILED' then 'FAILED' else 'ASKED' end, 4, t.asked_by, t.asked_at,
       case t.state when 'FAILED' then t.reference end, case t.state when 'FAILED' then coalesce(f.at, t.asked_at) end
from analysis.taking_up t left join platform.failure f on f.reference = t.reference;
drop table analysis.taking_up;

insert into platform.work (kind, subject, state, total, asked_by, asked_at, refusal, reference, failed_at)
select 'report.make', e.id, case e.state when 'FAILED' then 'FAILED' else 'ASKED' end, 4, e.requested_by, e.requested_at,
       case when e.state = 'FAILED' and e.failure <> 'UNEXPECTED' then e.failure end,
       case e.state when 'FAILED' then e.failure_reference end, case e.state when 'FAILED' then coalesce(f.at, e.requested_at) end
from report.edition e left join platform.failure f on f.reference = e.failure_reference
where e.state in ('REQUESTED', 'RUNNING', 'FAILED');
do $$
declare
    rule text;
begin
    for rule in select conname from pg_constraint where conrelid = 'report.edition'::regclass and contype = 'c'
                and (pg_get_constraintdef(oid) like '%''RUNNING''%' or pg_get_constraintdef(oid) like '%failure%') loop
        execute format('alter table report.edition drop constraint %I', rule);
    end loop;
    for rule in select conname from pg_constraint where conrelid = 'hearing.sheet'::regclass and contype = 'c'
                and pg_get_constraintdef(oid) like '%''FAILED''%' loop
        execute format('alter table hearing.sheet drop constraint %I', rule);
    end loop;
end $$;
update report.edition set state = 'REQUESTED' where state in ('RUNNING', 'FAILED');
drop index if exists report.edition_state_idx;
alter table report.edition drop column steps_done, drop column step, drop column failure, drop column failure_reference;
alter table report.edition add constraint edition_state_check check (state in ('REQUESTED', 'PREVIEW', 'RELEASED', 'RETRACTED'));
comment on column report.edition.state is 'REQUESTED: how far the making is, or why it failed, stands in platform.work.';

insert into platform.work (kind, subject, state, total, asked_by, asked_at, refusal, reference, failed_at)
select 'hearing.sheets', s.id, case s.state when 'FAILED' then 'FAILED' else 'ASKED' end,
       case s.state when 'BRINGING_IN' then s.rows_total else 0 end, coalesce(nullif(s.asked_by, ''), s.added_by), s.added_at,
       case when s.state = 'FAILED' and s.failure <> 'UNEXPECTED' then s.failure end,
       case s.state when 'FAILED' then nullif(s.reference, '') end, case s.state when 'FAILED' then coalesce(f.at, s.added_at) end
from hearing.sheet s left join platform.failure f on f.reference = s.reference
where s.state in ('CHECKING', 'BRINGING_IN', 'FAILED');
update hearing.sheet set state = 'CHECKING' where state = 'FAILED';
alter table hearing.sheet drop column attempt, drop column rows_done, drop column rows_total, drop column failure, drop column reference;
alter table hearing.sheet add constraint sheet_state_check check (state in ('CHECKING', 'FAULTY', 'READY', 'BRINGING_IN', 'DONE'));
comment on column hearing.sheet.state is 'CHECKING and BRINGING_IN: how far the job is, or that it failed, stands in platform.work.';
