-- The page of operations says of each job when it last failed, and what to look for in the log.
create table platform.job_failure (
    job       text primary key check (job ~ '^[a-z]+(\.[a-z-]+)+$'),
    reference text not null check (reference ~ '^[0-9a-f]{8}$'),
    at        timestamptz not null
);
comment on table platform.job_failure is 'When each job last failed, by the reference that stands in the log: one row a job. Neither its words nor what it worked on.';
