-- In which language a council or a minority of it writes, where it says so: with replies it is asked since V0273.
alter table hearing.opinion_text add column written_in text not null default '' check (written_in ~ '^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$');
comment on column hearing.opinion_text.written_in is 'BCP 47, as the writer chose; empty for no choice: then its letters tell, and Latin ones are Danish.';
