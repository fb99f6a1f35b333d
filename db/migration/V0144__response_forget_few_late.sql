-- "Begun before closing and sent within a day after" is a day: of fewer than ten it is not kept.
update response.answer_sheet set late = false
where late and survey_id in (select survey_id from response.answer_sheet where late group by survey_id having count(*) < 10);
comment on column response.answer_sheet.late is 'Begun before closing and sent within 24 hours after it; kept only where at least ten answers of the survey were.';
