create table response.received_count (
    survey_id bigint not null references survey.questionnaire,
    day       date not null,
    mode      text not null check (mode in ('WEB', 'TABLET', 'PAPER', 'PHONE', 'WORKSHOP')),
    received  bigint not null check (received >= 0),
    primary key (survey_id, day, mode)
);
comment on table response.received_count is 'How many of the answers in response.answer_sheet came in on a day and in a way: kept apart from them, because an answer keeps only a time that it shares with at least nine others. Its sum for a survey is the number of its answers. When an answer that has no day of its own is withdrawn, the fullest day it may belong to loses one.';

insert into response.received_count (survey_id, day, mode, received)
select survey_id, received_on, mode, count(*) from response.answer_sheet group by 1, 2, 3;

alter table response.answer_sheet add column received_within text not null default 'DAY' check (received_within in ('DAY', 'WEEK', 'MONTH', 'SURVEY'));
comment on column response.answer_sheet.received_on is 'The first day of the time it came in: of that day, week or month, or of the whole survey. At least ten answers of the survey share it.';
comment on column response.answer_sheet.received_within is 'How long that time is: the shortest that at least ten answers of the survey share.';

update response.answer_sheet a
set received_within = coarse.within,
    received_on = case coarse.within when 'DAY' then a.received_on
                                     when 'WEEK' then date_trunc('week', a.received_on)::date
                                     when 'MONTH' then date_trunc('month', a.received_on)::date
                                     else q.opens_on end
from (
    with by_day as (
        select id, survey_id, received_on, count(*) over (partition by survey_id, received_on) as days from response.answer_sheet
    ), by_week as (
        select *, count(*) filter (where days < 10) over (partition by survey_id, date_trunc('week', received_on)) as weeks from by_day
    ), by_month as (
        select *, count(*) filter (where days < 10 and weeks < 10) over (partition by survey_id, date_trunc('month', received_on)) as months from by_week
    ), by_survey as (
        select *, count(*) filter (where days < 10 and weeks < 10 and months < 10) over (partition by survey_id) as rest from by_month
    )
    select id, case when rest between 1 and 9 then 'SURVEY' when days >= 10 then 'DAY' when weeks >= 10 then 'WEEK'
                    when months >= 10 then 'MONTH' else 'SURVEY' end as within
    from by_survey
) coarse, survey.questionnaire q
where coarse.id = a.id and q.id = a.survey_id and coarse.within <> 'DAY';

drop index response.answer_sheet_survey_id_idx;
create index answer_sheet_received on response.answer_sheet (survey_id, received_within, received_on);
