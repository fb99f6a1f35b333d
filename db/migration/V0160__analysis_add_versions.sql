alter table analysis.snapshot add column versions int[];
comment on column analysis.snapshot.versions is 'Numbers of the survey''s versions whose answers are counted; null in what was taken up before they were written down, which may count all published until then.';
