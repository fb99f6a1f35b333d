create table analysis.released_text (
    response_id uuid not null,
    question    text not null,
    survey_id   bigint not null references survey.questionnaire on delete cascade,
    snapshot    int not null check (snapshot > 0),
    primary key (response_id, question),
    foreign key (response_id, question) references response.answer_text on delete cascade
);
comment on table analysis.released_text is 'What people wrote that may be read. Texts come with a release of results, of each question at least as many together as the survey''s threshold; a text that is withdrawn takes its row along.';
comment on column analysis.released_text.snapshot is 'The number of the release it came with: those that came together are known to have.';
create index released_text_survey on analysis.released_text (survey_id, question);

-- What could be read until now can be read still.
insert into analysis.released_text (response_id, question, survey_id, snapshot)
select t.response_id, t.question, t.survey_id, s.number
from response.answer_text t
join (select survey_id, max(number) as number from analysis.snapshot group by survey_id) s using (survey_id);
